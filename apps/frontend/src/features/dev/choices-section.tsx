import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { type Choice, ComboBox } from "@/components/ui/combo-box";
import { MultiSelect } from "@/components/ui/multi-select";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { Line, Section } from "./section";

const PEOPLE: readonly Choice[] = [
  { id: "1", name: "정다은", secondary: "디자인팀" },
  { id: "2", name: "김지우", secondary: "개발1팀" },
  { id: "3", name: "김지우", secondary: "영업팀" },
  { id: "4", name: "최현우", secondary: "경영지원팀" },
  { id: "5", name: "안예진", secondary: "디자인팀" },
  { id: "6", name: "이자산", secondary: "자산관리팀" },
  { id: "7", name: "박서준", secondary: "개발2팀" },
];
const PLACES = [
  "판교",
  "서울",
  "부산",
  "대전",
  "광주",
  "제주",
  "창고 1",
  "창고 2",
  "서버실",
  "회의실",
  "로비",
].map((name) => ({ id: name, name }));
const PRIORITIES = [
  { id: "low", name: "낮음" },
  { id: "normal", name: "보통" },
  { id: "urgent", name: "급함", hint: "담당자에게 바로 알립니다" },
] as const;

const LOAD_MS = 200;

async function loadPeople(query: string): Promise<readonly Choice[]> {
  await new Promise((resolve) => setTimeout(resolve, LOAD_MS));
  return PEOPLE.filter((person) => `${person.name} ${person.secondary}`.includes(query));
}

async function failToLoad(): Promise<readonly Choice[]> {
  throw new Error("The list of this example cannot be loaded");
}

/** Lists, references, boxes, circles and switches. */
export function ChoicesSection() {
  const [place, setPlace] = useState<string | null>("판교");
  const [priority, setPriority] = useState<"low" | "normal" | "urgent">("normal");
  const [person, setPerson] = useState<Choice | null>(PEOPLE[0] ?? null);
  const [created, setCreated] = useState("");
  const [several, setSeveral] = useState<readonly Choice[]>(PLACES.slice(0, 2));
  const [people, setPeople] = useState<readonly Choice[]>([]);
  const [isOn, setOn] = useState(true);
  return (
    <Section title="Choices">
      <div className="grid grid-cols-1 gap-x-4 gap-y-3 phone:grid-cols-2">
        <Select label="위치" options={PLACES} value={place} onChange={setPlace} />
        <Select
          label="급한 정도"
          options={PRIORITIES}
          value={priority}
          onChange={setPriority}
          hint="짧은 목록"
        />
        <ComboBox
          label="보유자"
          value={person}
          onChange={setPerson}
          load={loadPeople}
          onCreate={setCreated}
          hint={created === "" ? "이름이나 부서" : `새로 만들기: ${created}`}
        />
        <ComboBox label="불러오지 못하는 목록" value={null} onChange={() => {}} load={failToLoad} />
        <MultiSelect label="여러 위치" value={several} onChange={setSeveral} options={PLACES} />
        <MultiSelect
          label="여러 사람"
          value={people}
          onChange={setPeople}
          load={loadPeople}
          errorMessage="한 명 이상 고르세요"
        />
        <Select label="비활성" options={PLACES} value={null} onChange={() => {}} isDisabled />
        <RadioGroup label="우선순위" options={PRIORITIES} value={priority} onChange={setPriority} />
      </div>
      <Line>
        <Checkbox isSelected={isOn} onChange={setOn}>
          선택
        </Checkbox>
        <Checkbox isIndeterminate>일부</Checkbox>
        <Checkbox isSelected={!isOn} onChange={(next) => setOn(!next)}>
          해제
        </Checkbox>
        <Checkbox isDisabled isSelected>
          비활성
        </Checkbox>
        <Switch isSelected={isOn} onChange={setOn}>
          켬
        </Switch>
        <Switch isSelected={!isOn} onChange={(next) => setOn(!next)}>
          끔
        </Switch>
      </Line>
    </Section>
  );
}
