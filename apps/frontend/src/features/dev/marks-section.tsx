import { Check, Download, Ellipsis, Pencil, Plus, Star } from "lucide-react";
import { useState } from "react";
import { AssetTag } from "@/components/ui/asset-tag";
import { Badge } from "@/components/ui/badge";
import { Button, LinkButton } from "@/components/ui/button";
import { AddChip, Chip } from "@/components/ui/chip";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import { LiveDot } from "@/components/ui/live-dot";
import { Person } from "@/components/ui/person";
import { Segmented } from "@/components/ui/segmented";
import { Status } from "@/components/ui/status";
import { ToggleButton } from "@/components/ui/toggle-button";
import { WorkflowState } from "@/components/ui/workflow-state";
import { Line, Section } from "./section";

const MODES = [
  { id: "out", name: "반출" },
  { id: "in", name: "반납" },
] as const;

/** Text, buttons, statuses, badges and chips. */
export function MarksSection() {
  const [mode, setMode] = useState<"out" | "in">("out");
  const [isStarred, setStarred] = useState(true);
  return (
    <>
      <Section title="Text">
        <span className="title">페이지 제목 20/28</span>
        <span className="head">구역 제목 15/24</span>
        <span>본문 14/20. 노트북 40대를 등록하고 라벨을 붙입니다.</span>
        <span className="small">표 13/20 · SRS-12-2024-0027 · ₩1,890,000 · 2026. 11. 28.</span>
        <span className="meta">부가 정보 12/16. 이자산, 2분 전</span>
      </Section>
      <Section title="Buttons">
        <Line>
          <Button variant="primary" icon={Plus} shortcut="N">
            자산 등록
          </Button>
          <Button icon={Pencil}>수정</Button>
          <Button variant="quiet" icon={Download}>
            내보내기
          </Button>
          <Button variant="danger-text" shortcut="R">
            반려
          </Button>
          <LinkButton href="#content">링크</LinkButton>
        </Line>
        <Line>
          <Button isPending icon={Check}>
            저장
          </Button>
          <Button variant="primary" isPending icon={Check}>
            저장
          </Button>
          <Button isPending>아이콘 없음</Button>
          <Button isDisabled>비활성</Button>
          <Button variant="primary" isDisabled>
            비활성
          </Button>
          <Button variant="danger">12개 삭제</Button>
        </Line>
        <Line>
          <Button size="small">28 px</Button>
          <Button size="tiny">24 px</Button>
          <IconButton label="더 보기" icon={Ellipsis} size="small" variant="default" />
          <IconButton label="수정" icon={Pencil} shortcut="E" />
          <ToggleButton icon={Star} aria-label="별표" isSelected={isStarred} onChange={setStarred} />
          <Segmented label="방향" size="small" options={MODES} value={mode} onChange={setMode} />
          <Segmented label="방향, 큰 것" options={MODES} value={mode} onChange={setMode} />
        </Line>
      </Section>
      <Section title="Statuses, badges, chips">
        <Line>
          <Status kind="available" name="재고" />
          <Status kind="in_use" name="지급장비" />
          <Status kind="unavailable" name="수리중" />
          <Status kind="retired" name="불용" />
        </Line>
        <Line>
          <WorkflowState state="pending" />
          <WorkflowState state="approved" />
          <WorkflowState state="rejected" />
          <WorkflowState state="cancelled" />
          <WorkflowState state="completed" />
        </Line>
        <Line>
          <Badge>3개</Badge>
          <Badge tone="warn">4일 남음</Badge>
          <Badge tone="danger">3일 지남</Badge>
          <Badge tone="ok" icon={Check}>
            12행 수정함
          </Badge>
          <Badge tone="info">새 항목</Badge>
          <AssetTag tag="SRS-12-2024-0027" isLabel />
          <AssetTag tag="SRS-12-2024-0027" canCopy />
          <LiveDot isUp />
          <LiveDot isUp={false} />
        </Line>
        <Line>
          <Chip field="위치" value="판교" onRemove={() => {}} />
          <Chip
            field="모델"
            value="ThinkPad T14 Gen 4, MacBook Pro 14, 그램 16, Galaxy Book4"
            onRemove={() => {}}
          />
          <Chip value="노트북" isOn />
          <AddChip>필터</AddChip>
          <Kbd>{["⌘", "K"]}</Kbd>
        </Line>
        <Line>
          <Person name="정다은" />
          <Person name="김지우" department="개발1팀" size="medium" />
          <Person name="Alex Kim" size="large" />
        </Line>
      </Section>
    </>
  );
}
