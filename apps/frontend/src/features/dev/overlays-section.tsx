import { ArrowUpRight, Tag, Trash2 } from "lucide-react";
import { useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Menu } from "@/components/ui/menu";
import { Note } from "@/components/ui/note";
import { Peek } from "@/components/ui/peek";
import { Popover } from "@/components/ui/popover";
import { Tabs } from "@/components/ui/tabs";
import { TextField } from "@/components/ui/text-field";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { Line, Section } from "./section";

const GROUPS = [
  {
    id: "assign",
    name: "자산",
    items: [
      { id: "out", name: "반출", icon: ArrowUpRight, shortcut: "O" },
      { id: "label", name: "라벨 인쇄", icon: Tag, shortcut: "L" },
      { id: "off", name: "비활성", isDisabled: true },
    ],
  },
  { id: "delete", items: [{ id: "delete", name: "삭제", icon: Trash2, isDanger: true }] },
];

/** What floats over the page, and what speaks about it. */
export function OverlaysSection() {
  const [open, setOpen] = useState<"modal" | "alert" | "wide" | null>(null);
  const [isPeekOpen, setPeekOpen] = useState(false);
  const [tab, setTab] = useState<"facts" | "history">("facts");
  const [name, setName] = useState("");
  const close = () => setOpen(null);
  return (
    <Section title="Overlays">
      <Line>
        <Menu label="할 일" trigger={<Button>메뉴</Button>} groups={GROUPS} />
        <Popover label="이름 필터" trigger={<Button>팝오버</Button>} className="p-3">
          <TextField label="이름" value={name} onChange={setName} autoFocus />
        </Popover>
        <Button onPress={() => setOpen("modal")}>대화상자</Button>
        <Button onPress={() => setOpen("wide")}>넓은 대화상자</Button>
        <Button onPress={() => setOpen("alert")}>경고</Button>
        <Button onPress={() => setPeekOpen(!isPeekOpen)}>미리 보기</Button>
        <Button
          onPress={() =>
            showToast("정다은 님에게 6개를 반출했습니다", {
              action: { name: "되돌리기", onAction: () => {} },
            })
          }
        >
          토스트
        </Button>
        <Button onPress={() => showErrorToast("저장하지 못했습니다. 네트워크를 확인하고 다시 저장하세요.")}>
          오류 토스트
        </Button>
      </Line>
      <Dialog
        title={open === "alert" ? "자산 12개를 삭제하시겠습니까?" : "반려하는 이유"}
        isOpen={open !== null}
        onClose={close}
        kind={open === "alert" ? "alert" : "modal"}
        isWide={open === "wide"}
        actions={
          <>
            <Button onPress={close}>취소</Button>
            <Button variant={open === "alert" ? "danger" : "primary"} onPress={close}>
              {open === "alert" ? "12개 삭제" : "반려"}
            </Button>
          </>
        }
      >
        {open === "alert" ? (
          <p>예약 3건이 취소됩니다.</p>
        ) : (
          <TextField label="이유" value={name} onChange={setName} autoFocus />
        )}
      </Dialog>
      {isPeekOpen && (
        <div className="h-[240px] w-full max-w-[440px]">
          <Peek label="SRS-12-2024-0027" onClose={() => setPeekOpen(false)} bar={<span>1 / 40</span>}>
            ThinkPad T14 Gen 4
          </Peek>
        </div>
      )}
      <Banner
        tone="warn"
        action={
          <Button size="tiny" variant="quiet">
            다시 연결
          </Button>
        }
      >
        연결이 끊겼습니다. 14:30에 받은 목록입니다.
      </Banner>
      <Note>변경한 규칙은 새 요청부터 적용됩니다.</Note>
      <Note tone="warn">지금 되돌리면 2개가 남습니다.</Note>
      <Note tone="danger">삭제하면 예약 3건이 취소됩니다.</Note>
      <Tabs
        label="자산"
        value={tab}
        onChange={setTab}
        items={[
          { id: "facts", name: "정보", content: <p className="p-6">정보</p> },
          { id: "history", name: "이력", count: "12", hasNews: true, content: <p className="p-6">이력</p> },
        ]}
      />
    </Section>
  );
}
