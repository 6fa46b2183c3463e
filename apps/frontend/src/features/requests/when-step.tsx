import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { Form } from "@/components/ui/form";
import { Note } from "@/components/ui/note";
import { NumberField } from "@/components/ui/number-field";
import { useOfflineReason } from "@/lib/connection";
import { useProblems } from "@/lib/problems";
import { usePermission, useUser } from "@/lib/session";
import { useFormat } from "@/lib/use-format";
import { DecidedBy } from "./decided-by";
import { PeriodFields } from "./period-fields";
import { searchPeople, subjectQuery } from "./queries";
import { ReasonField } from "./reason-field";
import { type Subject, toRequest } from "./request-form";
import type { NewRequestSearch } from "./search";
import { StepFrame } from "./step-frame";
import { usePeriod } from "./use-period";
import { useRequestForm } from "./use-request-form";
import { useSendRequest } from "./use-send-request";

const FORM = "new-request";
const MAX_QUANTITY = 100;

interface WhenStepProps {
  subject: Subject;
  search: NewRequestSearch;
}

/** The second page: until when, for whom and why; says who will decide. */
export function WhenStep({ subject, search }: WhenStepProps) {
  const { t } = useTranslation("requests");
  const format = useFormat();
  const problems = useProblems();
  const me = useUser();
  const offlineReason = useOfflineReason();
  const canPickPeople = usePermission("users:read");
  const today = format.today();
  const isKept = search.mode === "keep";
  const { form, change, discard } = useRequestForm(today);
  const period = usePeriod(subject, form, today);
  const { data: named } = useQuery(subjectQuery(subject));
  const send = useSendRequest(discard);
  const fields = problems.fields(send.error);
  const { step: _, ...firstPage } = search;
  const body = toRequest(
    { ...form, until: period.until },
    subject,
    isKept,
    t(isKept ? "what.keep" : "what.borrow"),
    today,
    format.timeZone,
  );
  const isReady = isKept || period.until !== null;
  return (
    <StepFrame
      title={t(isKept ? "when.titleOfKept" : "when.title")}
      action={
        <Button
          type="submit"
          form={FORM}
          variant="primary"
          isDisabled={!isReady}
          isPending={send.isPending}
          disabledReason={offlineReason}
        >
          {t("when.send")}
        </Button>
      }
    >
      <p className="small ink-2 phone-pad -mt-2 mb-3">
        {named && t("when.subject", { name: format.name(named), count: body.quantity ?? 1 })}{" "}
        <Link to="/request" search={firstPage} className="link ml-1">
          {t("when.change")}
        </Link>
      </p>
      <Form
        id={FORM}
        validationErrors={fields}
        onSubmit={() => {
          if (isReady && !send.isPending && offlineReason === undefined) send.mutate(body);
        }}
      >
        {!isKept && (
          <PeriodFields
            period={period}
            form={form}
            change={change}
            problem={fields.expected_return_date ?? fields.starts_at}
          />
        )}
        <div className="stack phone-pad gap-4">
          {subject.asset_id === undefined && (
            <NumberField
              label={t("when.quantity")}
              name="quantity"
              minValue={1}
              maxValue={MAX_QUANTITY}
              value={form.quantity}
              onChange={(quantity) => change({ quantity: quantity ?? 1 })}
            />
          )}
          {canPickPeople && (
            <ComboBox
              label={t("when.person")}
              name="requested_for_id"
              isOptional
              placeholder={t("when.me", { name: me.name })}
              value={form.person}
              load={searchPeople}
              onChange={(person) => change({ person: person && { id: person.id, name: person.name } })}
            />
          )}
          <ReasonField value={form.reason} onChange={(reason) => change({ reason })} />
          <DecidedBy request={body} />
          {send.isError && Object.keys(fields).length === 0 && (
            <Note tone="danger">{problems.text(send.error)}</Note>
          )}
        </div>
      </Form>
    </StepFrame>
  );
}
