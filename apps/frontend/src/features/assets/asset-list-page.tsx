import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { PastBar } from "@/components/as-of/past-bar";
import { DataGrid } from "@/components/data-grid/data-grid";
import { formatSort, parseSort, toggleSort } from "@/components/data-grid/sort";
import { Page, PHONE } from "@/components/page/page";
import { LinkButton } from "@/components/ui/button";
import { density } from "@/lib/appearance";
import { useMediaQuery } from "@/lib/media-query";
import { usePermission } from "@/lib/session";
import { useShortcut } from "@/lib/shortcuts";
import { useStore } from "@/lib/store";
import { useFormat } from "@/lib/use-format";
import { BesideList } from "./actions/asset-actions";
import { ListActions } from "./actions/list-actions";
import { useListSelection } from "./actions/list-selection";
import { AssetListEmpty } from "./asset-list-empty";
import { AssetListFooter } from "./asset-list-footer";
import { AssetListToolbar } from "./asset-list-toolbar";
import { AssetPeek } from "./asset-peek";
import { AssetPhoneList } from "./asset-phone-list";
import { useAssetColumns } from "./columns";
import { DemoBanner } from "./demo-banner";
import { lastListSearch } from "./list-context";
import { useLiveRows } from "./live-rows";
import { assetCountQuery, assetListQuery } from "./queries";
import { single, useAssetSearch } from "./use-asset-search";

/** The list of assets: to find, to compare, and to do something to many. */
export function AssetListPage() {
  const { t } = useTranslation("assets");
  const format = useFormat();
  const navigate = useNavigate();
  const isPhone = useMediaQuery(PHONE);
  const canWrite = usePermission("assets:write");
  const [search, setSearch] = useAssetSearch();
  const options = assetListQuery(search);
  const list = useInfiniteQuery({ ...options, placeholderData: (before) => before });
  const { data: count } = useQuery(assetCountQuery(search));
  const { shown } = useAssetColumns();
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const loadedIds = useMemo(() => new Set(rows.map(({ id }) => id)), [rows]);
  const asOf = single(search.as_of);
  const isPast = asOf !== undefined;
  const live = useLiveRows(options.queryKey, loadedIds, !isPast);
  const peekId = single(search.peek);
  const [cursorId, setCursorId] = useState(peekId);
  const selection = useListSelection(rows, search, count, cursorId);
  const rowDensity = useStore(density);
  const sort = parseSort(single(search.sort));

  useEffect(() => lastListSearch.set(search), [search]);

  const open = (id: string) =>
    void navigate({ to: "/assets/$assetId", params: { assetId: id }, search: isPast ? { as_of: asOf } : {} });
  const peek = (id: string | undefined) => setSearch({ peek: id }, { replace: peekId !== undefined });
  const moveCursor = (id: string | undefined) => {
    setCursorId(id);
    if (peekId !== undefined && id !== undefined) peek(id);
  };
  const canCreate = canWrite && !isPast;
  useShortcut(
    { keys: "KeyN", label: t("create"), group: t("title"), isDisabled: !canCreate },
    () => void navigate({ to: "/assets/new" }),
  );
  if (list.error && rows.length === 0) throw list.error;

  const createButton = canCreate && (
    <LinkButton href="/assets/new" variant="primary" icon={Plus} {...(!isPhone && { shortcut: "N" })}>
      {t("create")}
    </LinkButton>
  );
  const peekIndex = rows.findIndex(({ id }) => id === peekId);
  const isEmpty = !list.isPending && rows.length === 0;
  return (
    <Page
      title={t("title")}
      titleEnd={
        count && (
          <span className="ml-1 font-normal text-ink-3">{format.total(count.total, count.isExact)}</span>
        )
      }
      actions={!isPhone && createButton}
      bottom={createButton || undefined}
      banner={asOf ? <PastBar asOf={asOf} onChange={(next) => setSearch({ as_of: next })} /> : <DemoBanner />}
      isPast={isPast}
      tools={<AssetListToolbar search={search} onChange={setSearch} live={live} />}
      scrolls={false}
    >
      {isPhone ? (
        <AssetPhoneList
          rows={rows}
          isLoading={list.isPending}
          hasMore={list.hasNextPage}
          fetchMore={list.fetchNextPage}
          empty={<AssetListEmpty search={search} onChange={setSearch} />}
        />
      ) : (
        <div className={peekId === undefined ? "without-peek" : "with-peek"}>
          <div className="list-column">
            <DataGrid
              label={t("title")}
              columns={shown}
              rows={rows}
              rowId={(asset) => asset.id}
              rowHref={(asset) => `/assets/${asset.id}${asOf ? `?as_of=${asOf}` : ""}`}
              hasMore={list.hasNextPage}
              fetchMore={list.fetchNextPage}
              total={count?.isExact ? count.total : undefined}
              isLoading={list.isPending}
              isOutdated={list.isPlaceholderData}
              sort={sort}
              onSort={(key, isAdded) => setSearch({ sort: formatSort(toggleSort(sort, key, isAdded)) })}
              {...(canWrite && !isPast && { selection: selection.grid })}
              cursor={{ id: cursorId, set: moveCursor }}
              onOpen={open}
              onPeek={peek}
              freshIds={live.freshIds}
              density={rowDensity}
              empty={<AssetListEmpty search={search} onChange={setSearch} />}
            />
            {!isEmpty && <AssetListFooter loaded={rows.length} count={count} />}
            {!isPast && <ListActions selection={selection} />}
          </div>
          {peekId !== undefined && (
            <BesideList value={true}>
              <AssetPeek
                assetId={peekId}
                asOf={asOf}
                previousId={rows[peekIndex - 1]?.id}
                nextId={peekIndex < 0 ? undefined : rows[peekIndex + 1]?.id}
                onClose={() => peek(undefined)}
                onMove={moveCursor}
                onOpen={open}
              />
            </BesideList>
          )}
        </div>
      )}
    </Page>
  );
}
