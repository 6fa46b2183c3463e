import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { type DateRange, DateRangeField } from "@/components/ui/date-range-field";
import { FileDrop } from "@/components/ui/file-drop";
import { Form } from "@/components/ui/form";
import { MoneyField } from "@/components/ui/money-field";
import { NumberField } from "@/components/ui/number-field";
import { SearchField } from "@/components/ui/search-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { Section } from "./section";

const MAX_PHOTO_BYTES = 5_000_000;

/** Fields of text, numbers, money, days and files. */
export function FieldsSection() {
  const [name, setName] = useState("ThinkPad T14 Gen 4");
  const [serial, setSerial] = useState("PF4ABCDE");
  const [notes, setNotes] = useState("");
  const [query, setQuery] = useState("그램");
  const [count, setCount] = useState<number | null>(3);
  const [price, setPrice] = useState<string | null>("1890000");
  const [fee, setFee] = useState<string | null>(null);
  const [due, setDue] = useState<string | null>("2026-12-04");
  const [day, setDay] = useState<string | null>(null);
  const [period, setPeriod] = useState<DateRange>({ start: "2026-11-30", end: "2026-12-04" });
  const [files, setFiles] = useState<readonly File[]>([]);
  const [errors, setErrors] = useState<Record<string, string>>({});
  return (
    <Section title="Fields">
      <Form
        validationErrors={errors}
        onSubmit={() => setErrors({ serial: "이미 있는 번호입니다." })}
        className="grid grid-cols-1 gap-x-4 gap-y-3 phone:grid-cols-2"
      >
        <TextField label="이름" value={name} onChange={setName} />
        <TextField
          label="시리얼 번호"
          name="serial"
          hint="제품 바닥의 S/N"
          value={serial}
          onChange={setSerial}
          isOptional
        />
        <TextField
          label="자산번호"
          value="SRS-12-2024-0027"
          onChange={() => {}}
          errorMessage={
            <>
              이미 있는 번호입니다.{" "}
              <a className="link" href="#content">
                열기
              </a>
            </>
          }
        />
        <TextField label="읽기 전용" value="2026. 3. 2." onChange={() => {}} isReadOnly />
        <TextField label="비활성" value="정다은" onChange={() => {}} isDisabled />
        <NumberField label="수량" value={count} onChange={setCount} minValue={1} maxValue={99} />
        <MoneyField
          label="구입 가격"
          currency="KRW"
          value={price}
          onChange={setPrice}
          hint="189만도 됩니다"
        />
        <MoneyField label="수리비" currency="USD" value={fee} onChange={setFee} isOptional />
        <DateField label="반납 기한" value={due} onChange={setDue} minValue="2026-11-28" hint="금, 12/4" />
        <DateField label="구입일" value={day} onChange={setDay} isOptional placeholder="없음" />
        <div className="phone:col-span-2">
          <DateRangeField label="예약" value={period} onChange={setPeriod} />
        </div>
        <TextAreaField label="메모" value={notes} onChange={setNotes} placeholder="상태, 구성품" isOptional />
        <div className="stack gap-2">
          <SearchField label="자산 검색" value={query} onChange={setQuery} />
          <SearchField label="사람 검색" size="medium" value="" onChange={() => {}} />
          <Button type="submit">서버 오류 보기</Button>
        </div>
      </Form>
      <FileDrop
        label="사진"
        files={files}
        onChange={setFiles}
        acceptedTypes={["image/*"]}
        maxBytes={MAX_PHOTO_BYTES}
        maxFiles={3}
      />
    </Section>
  );
}
