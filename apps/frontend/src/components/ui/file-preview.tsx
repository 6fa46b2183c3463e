import { FileText } from "lucide-react";
import { useEffect, useState } from "react";

/** A small picture of an image file, an icon of any other. */
export function FilePreview({ file }: { file: File }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!file.type.startsWith("image/")) return;
    const created = URL.createObjectURL(file);
    setUrl(created);
    return () => {
      URL.revokeObjectURL(created);
      setUrl(null);
    };
  }, [file]);
  if (url !== null) return <img className="thumbnail" src={url} alt="" />;
  return (
    <span className="thumbnail row justify-center">
      <FileText className="icon" aria-hidden />
    </span>
  );
}
