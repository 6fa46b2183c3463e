import type { Asset } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { Check } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { sams } from "@/lib/api";
import { useFormat } from "@/lib/use-format";
import { ConflictChoice } from "./conflict-choice";
import { applyChoices, compareVersions, type Side } from "./merge";
import { useFieldText } from "./use-field-text";
import { type AssetValues, valuesOf } from "./values";

const FORM = "conflict";

interface ConflictDialogProps {
  /** The asset as it is stored now; undefined while there is no conflict. */
  stored: Asset | undefined;
  before: AssetValues;
  mine: AssetValues;
  isSaving: boolean;
  onSave: (values: AssetValues, stored: Asset) => void;
  /** Go on editing; nothing is decided. */
  onClose: () => void;
  onDiscard: () => void;
}

/** Shows what somebody else changed meanwhile, and asks only for the fields that both changed. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { t } = useTranslation("asset-form");
  const author = useAuthor(props.stored);
  return (
    <Dialog
      title={author ? t("conflict.title", { author: author.name }) : t("conflict.titleUnknown")}
      isOpen={props.stored !== undefined}
      onClose={props.onClose}
      isWide
      footerStart={
        <Button variant="quiet" onPress={props.onDiscard}>
          {t("conflict.discard")}
        </Button>
      }
      actions={
        <>
          <Button onPress={props.onClose}>{t("conflict.goOn")}</Button>
          <Button variant="primary" type="submit" form={FORM} shortcut="⌘↵" isPending={props.isSaving}>
            {t("conflict.save")}
          </Button>
        </>
      }
    >
      {props.stored && <Comparison {...props} stored={props.stored} author={author} />}
    </Dialog>
  );
}

type Author = { name: string; at: string } | undefined;

function Comparison(props: ConflictDialogProps & { stored: Asset; author: Author }) {
  const { stored, before, mine, author } = props;
  const { t } = useTranslation("asset-form");
  const format = useFormat();
  const text = useFieldText();
  const [sides, setSides] = useState<Record<string, Side>>({});
  const theirs = valuesOf(stored);
  const merge = compareVersions(before, theirs, mine);
  const save = () => props.onSave(applyChoices(theirs, merge, sides), stored);
  const names = merge.merged.map(({ field }) => text.label(field)).join(", ");
  return (
    <Form id={FORM} onSubmit={save}>
      <p className="small text-ink-2">
        <span className="tag">{stored.asset_tag}</span> {stored.name}. {t("conflict.explanation")}
      </p>
      {merge.conflicts.length > 0 && (
        <div className="compare compare-head">
          <div />
          <div>
            <span className="medium">{t("conflict.theirs")}</span>
            {author && (
              <span className="meta">
                {author.name}, {format.ago(author.at)}
              </span>
            )}
          </div>
          <div>
            <span className="medium">{t("conflict.mine")}</span>
            <span className="meta">{t("conflict.notSaved")}</span>
          </div>
        </div>
      )}
      {merge.conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.field}
          conflict={conflict}
          values={theirs}
          side={sides[conflict.field] ?? "mine"}
          onChange={(side) => setSides({ ...sides, [conflict.field]: side })}
        />
      ))}
      {merge.merged.map(({ field, side, value }) => {
        const shown = (
          <div className="compare-same">
            <Check className="icon small text-available" aria-hidden />
            {text.value(field, value, theirs)}
          </div>
        );
        const unchanged = <div className="compare-same text-ink-3">{t("conflict.unchanged")}</div>;
        return (
          <div key={field} className="compare compare-merged">
            <div className="compare-name">{text.label(field)}</div>
            {side === "theirs" ? shown : unchanged}
            {side === "mine" ? shown : unchanged}
          </div>
        );
      })}
      {names && <p className="meta mt-3">{t("conflict.merged", { fields: names })}</p>}
    </Form>
  );
}

/** Return the author of the newest change of an asset. */
function useAuthor(stored: Asset | undefined): Author {
  const { data } = useQuery({
    queryKey: ["asset", "author", stored?.id, stored?.version],
    queryFn: async ({ signal }) => {
      const params = { path: { asset_id: stored?.id ?? "" }, query: { limit: 1 } };
      const history = await sams.GET("/api/v1/assets/{asset_id}/history", { params, signal });
      return history.data.items[0] ?? null;
    },
    enabled: stored !== undefined,
  });
  return data?.actor.name ? { name: data.actor.name, at: data.occurred_at } : undefined;
}
