import type { Asset } from "@sams/api-client";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { AssetImage } from "./asset-image";
import { type Fact, filledFacts } from "./facts";
import { FactsList } from "./facts-list";
import type { AssetFactTexts } from "./use-asset-facts";

interface AssetFactsSectionProps {
  asset: Asset;
  texts: AssetFactTexts;
}

/** The facts of an asset in two groups, only what is filled; a button shows the empty ones. */
export function AssetFactsSection({ asset, texts: { facts, present, changed } }: AssetFactsSectionProps) {
  const { t } = useTranslation("asset-detail");
  const [showsEmpty, setShowsEmpty] = useState(false);
  const product = facts && filledFacts(facts.product, present?.product);
  const purchase = facts && filledFacts(facts.purchase, present?.purchase);
  const emptyCount = facts ? countEmpty(facts.product, product) + countEmpty(facts.purchase, purchase) : 0;
  const group = (title: string, filled: readonly Fact[] | undefined, all: readonly Fact[] | undefined) => (
    <section>
      <h2 className="sec-head">{title}</h2>
      <FactsList facts={showsEmpty ? all : filled} changed={changed} />
    </section>
  );
  return (
    <>
      <div className="detail-facts">
        {group(t("product"), product, facts?.product)}
        {group(t("purchase"), purchase, facts?.purchase)}
        <AssetImage asset={asset} />
      </div>
      {emptyCount > 0 && (
        <div className="more-facts">
          <Button
            variant="quiet"
            size="small"
            aria-expanded={showsEmpty}
            onPress={() => setShowsEmpty(!showsEmpty)}
          >
            {showsEmpty ? t("hideEmptyFacts") : `+ ${t("emptyFacts", { count: emptyCount })}`}
          </Button>
        </div>
      )}
    </>
  );
}

function countEmpty(all: readonly Fact[], filled: readonly Fact[] | undefined): number {
  return all.length - (filled?.length ?? all.length);
}
