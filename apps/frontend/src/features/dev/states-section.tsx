import { ProblemError } from "@sams/api-client";
import { ArrowUpRight, Pencil } from "lucide-react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Progress } from "@/components/ui/progress";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import { Steps } from "@/components/ui/steps";
import { TimelineItem } from "@/components/ui/timeline-item";
import { Section } from "./section";

const PROBLEM = new ProblemError({
  type: "about:blank",
  title: "Conflict",
  status: 409,
  detail: "The asset has changed.",
  instance: "/api/v1/assets",
  code: "conflict",
  errors: [],
  request_id: "0198f2b4c5",
});

/** Loading, empty, failed, progress, steps and history. */
export function StatesSection() {
  return (
    <Section title="States">
      <Skeleton slowText="자산 목록을 기다립니다">
        <div className="flex gap-3">
          <Bone width={116} />
          <Bone width={160} />
          <Bone width={64} />
        </div>
      </Skeleton>
      <div className="h-6" />
      <Progress label="반출" value={312} max={500} text="312 / 500개 반출 중" />
      <Progress label="준비" value={null} text="준비 중" />
      <Steps label="가져오기" names={["파일", "열 맞추기", "미리 확인", "끝"]} current={1} />
      <EmptyState
        title="조건에 맞는 자산이 없습니다"
        action={<Button size="small">필터 모두 지우기</Button>}
        more="또는 보기를 바꾸세요"
      >
        필터를 하나 지워 보세요.
      </EmptyState>
      <ErrorState
        message="목록을 불러오지 못했습니다. 입력한 내용은 그대로 있습니다."
        error={PROBLEM}
        onRetry={() => {}}
      />
      <ol className="timeline">
        <TimelineItem
          icon={ArrowUpRight}
          time="2026. 11. 26. 14:02"
          dateTime="2026-11-26T05:02:00Z"
          quote="출장용입니다"
        >
          이자산 님이 정다은 님에게 반출했습니다
        </TimelineItem>
        <TimelineItem
          icon={Pencil}
          time="2026. 11. 20. 09:11"
          dateTime="2026-11-20T00:11:00Z"
          changes={[
            { field: "위치", before: "서울", after: "판교" },
            { field: "메모", before: "흠집", after: null },
          ]}
          isLast
        >
          이자산 님이 수정했습니다
        </TimelineItem>
      </ol>
    </Section>
  );
}
