import type { Session } from "@sams/api-client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type LucideIcon, Monitor, Smartphone, Tablet, Terminal } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { useOfflineReason } from "@/lib/connection";
import { useProblems } from "@/lib/problems";
import { signOut } from "@/lib/session";
import { useFormat } from "@/lib/use-format";
import { SettingsGroup } from "./settings-group";
import { SettingsPage } from "./settings-page";
import { type Device, describeUserAgent } from "./user-agent";

const MAX_SESSIONS = 200;

const ICON: Record<Device["kind"], LucideIcon> = {
  phone: Smartphone,
  tablet: Tablet,
  computer: Monitor,
  program: Terminal,
};

const queryKey = ["session", "list"];

/** Where one is signed in; each session can be ended. */
export function SessionsPage() {
  const { t } = useTranslation("settings");
  const problems = useProblems();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const query = { limit: MAX_SESSIONS };
      return (await sams.GET("/api/v1/auth/sessions", { params: { query }, signal })).data.items;
    },
  });
  // The present session first; the API sorts the others.
  const sessions = data && [...data].sort((a, b) => Number(b.is_current) - Number(a.is_current));
  return (
    <SettingsPage section="sessions">
      <SettingsGroup title={t("sessions.title")} hint={t("sessions.hint")}>
        {sessions ? (
          <ul>
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ul>
        ) : error ? (
          <ErrorState
            message={problems.text(error)}
            error={error}
            onRetry={() => void refetch()}
            isRetrying={isFetching}
          />
        ) : (
          <Skeleton>
            <div className="stack gap-4">
              <Bone width={220} />
              <Bone width={180} />
            </div>
          </Skeleton>
        )}
      </SettingsGroup>
    </SettingsPage>
  );
}

function SessionRow({ session }: { session: Session }) {
  const { t } = useTranslation("settings");
  const { t: tCommon } = useTranslation();
  const format = useFormat();
  const problems = useProblems();
  const queryClient = useQueryClient();
  const offlineReason = useOfflineReason();
  const end = useMutation({
    mutationFn: () =>
      sams.DELETE("/api/v1/auth/sessions/{session_id}", { params: { path: { session_id: session.id } } }),
    onSuccess: () => showToast(t("sessions.ended")),
    onError: (error) => showErrorToast(problems.text(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  });
  const device = describeUserAgent(session.user_agent);
  const Icon = ICON[device.kind];
  const name = [device.browser, device.system].filter(Boolean).join(" · ") || t("sessions.unknown");
  return (
    <li className="session">
      <Icon className="icon" aria-hidden />
      <div className="min-w-0 grow">
        <div className="row gap-2">
          <span className="medium cut" title={session.user_agent ?? undefined}>
            {name}
          </span>
          {session.is_current && <Badge tone="ok">{t("sessions.current")}</Badge>}
        </div>
        <div className="meta">
          <span title={format.dateTime(session.last_used_at)}>
            {t("sessions.lastUsed", { time: format.ago(session.last_used_at) })}
          </span>
          {session.ip_address && ` · ${session.ip_address}`}
          {" · "}
          {t("sessions.since", { date: format.date(session.created_at) })}
        </div>
      </div>
      {session.is_current ? (
        <Button size="small" onPress={() => void signOut()}>
          {tCommon("navigation.signOut")}
        </Button>
      ) : (
        <Button
          size="small"
          variant="danger-text"
          aria-label={t("sessions.endNamed", { name })}
          disabledReason={offlineReason}
          isPending={end.isPending}
          onPress={() => end.mutate()}
        >
          {t("sessions.end")}
        </Button>
      )}
    </li>
  );
}
