import { etag, type UpdateCurrentUserRequest } from "@sams/api-client";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { setLanguage } from "@/i18n";
import { sams } from "@/lib/api";
import { useProblems } from "@/lib/problems";
import { setUser, useUser } from "@/lib/session";

/** Save a change of the user's own settings at once, and say so. */
export function useSaveUser() {
  const { t, i18n } = useTranslation("settings");
  const problems = useProblems();
  const user = useUser();
  return useMutation({
    mutationFn: async (body: UpdateCurrentUserRequest) => {
      const params = { header: { "If-Match": etag(user) } };
      return (await sams.PATCH("/api/v1/auth/me", { params, body })).data;
    },
    onSuccess: async (saved, { locale }) => {
      setUser(saved);
      if (locale) {
        await i18n.loadLanguages(locale);
        await setLanguage(locale);
      }
      showToast(i18n.t("saved", { ns: "settings" }));
    },
    onError: async (error) => {
      showErrorToast(t("notSaved", { reason: problems.text(error) }));
      // Another tab or program has changed them meanwhile: show what there is now.
      const { data } = await sams.GET("/api/v1/auth/me");
      setUser(data);
    },
  });
}
