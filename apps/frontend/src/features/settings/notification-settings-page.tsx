import type { NotificationKind, Preferences } from "@sams/api-client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorState } from "@/components/ui/error-state";
import { Note } from "@/components/ui/note";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { useOfflineReason } from "@/lib/connection";
import { useProblems } from "@/lib/problems";
import { useUser } from "@/lib/session";
import { CHANNELS, type Channel, groupKinds, setChannel } from "./preferences";
import { SettingsPage } from "./settings-page";

const queryKey = ["notification", "preferences"];

/** By which channels one is told of what: a table of kinds and channels. */
export function NotificationSettingsPage() {
  const { t } = useTranslation("settings");
  const problems = useProblems();
  const user = useUser();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await sams.GET("/api/v1/notifications/preferences", { signal })).data,
  });
  return (
    <SettingsPage section="notifications">
      {data ? (
        <div className="settings-wide">
          <p className="small text-ink-3">{t("preferences.hint")}</p>
          {!data.email_is_sent && (
            <div className="mt-3">
              <Note>{t(user.email === null ? "preferences.noAddress" : "preferences.noMail")}</Note>
            </div>
          )}
          <PreferenceTable preferences={data} />
        </div>
      ) : error ? (
        <ErrorState
          message={problems.text(error)}
          error={error}
          onRetry={() => void refetch()}
          isRetrying={isFetching}
        />
      ) : (
        <Skeleton>
          <div className="stack gap-5">
            <Bone width={260} />
            <Bone width={220} />
            <Bone width={240} />
          </div>
        </Skeleton>
      )}
    </SettingsPage>
  );
}

function PreferenceTable({ preferences }: { preferences: Preferences }) {
  const { t } = useTranslation("settings");
  const save = useSavePreferences();
  const offlineReason = useOfflineReason();
  return (
    <table className="preferences">
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t("preferences.kind")}</span>
          </th>
          {CHANNELS.map((channel) => (
            <th key={channel} scope="col">
              {t(`preferences.channel.${channel}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groupKinds(preferences.preferences).map(({ group, items }) => (
          <Fragment key={group}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="label">
                {t(`preferences.group.${group}`)}
              </th>
            </tr>
            {items.map((item) => (
              <tr key={item.kind}>
                <th scope="row">{t(`preferences.kinds.${item.kind}`)}</th>
                {CHANNELS.map((channel) => (
                  <td key={channel}>
                    <Checkbox
                      aria-label={`${t(`preferences.kinds.${item.kind}`)} – ${t(`preferences.channel.${channel}`)}`}
                      isSelected={item[channel]}
                      isDisabled={offlineReason !== undefined}
                      onChange={(isOn) => save.mutate({ kind: item.kind, channel, isOn })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** Save one box at once; it shows its new state meanwhile, and the old one again when that fails. */
function useSavePreferences() {
  const { t } = useTranslation("settings");
  const problems = useProblems();
  const queryClient = useQueryClient();
  return useMutation({
    // One after the other: each call replaces all preferences.
    scope: { id: "notification-preferences" },
    onMutate: async (change: { kind: NotificationKind; channel: Channel; isOn: boolean }) => {
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData<Preferences>(queryKey, (before) => before && setChannel(before, change));
    },
    mutationFn: async (_change: { kind: NotificationKind; channel: Channel; isOn: boolean }) => {
      const preferences = queryClient.getQueryData<Preferences>(queryKey)?.preferences ?? [];
      await sams.PUT("/api/v1/notifications/preferences", { body: { preferences } });
    },
    onSuccess: () => showToast(t("saved")),
    onError: (error) => {
      showErrorToast(t("notSaved", { reason: problems.text(error) }));
      return queryClient.invalidateQueries({ queryKey });
    },
  });
}
