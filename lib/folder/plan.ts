import { documentsIn, type MergedDocument, type MergePlan, planMerge } from '../export/merging/index.ts';
import { ok, type Result } from '../model/result.ts';
import { folderFailure } from './failures.ts';
import type { Folder } from './folder.ts';
import { stoppedWriting } from './stopped.ts';

/** A document that is to stand in the folder. */
export interface FolderDocument extends MergedDocument {
  readonly fileName: string;
}

/** What would become of one document. */
export interface PlannedFile {
  readonly document: FolderDocument;
  readonly path: string;
  /** What the file holds now; null: there is none. */
  readonly before: string | null;
  readonly plan: MergePlan;
}

export interface FolderOptions {
  /** Where each document stood last, by its id; only looked at first. */
  readonly known: ReadonlyMap<string, string>;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Names that some file systems take for one: by case, and by how their characters are put together. */
const alike = (name: string): string => name.normalize('NFC').toLowerCase();

/** Where documents stand in the folder, whatever the files are called by now. */
class Index {
  readonly #folder: Folder;
  readonly #byDocument = new Map<string, { path: string; content: string }>();
  readonly #names = new Set<string>();
  #read = false;

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  /** Reads each file of the folder once, and only where a document is not where it was. */
  async #fill(): Promise<void> {
    if (this.#read) return;
    this.#read = true;
    for await (const name of this.#folder.names()) this.#names.add(alike(name));
    for await (const file of this.#folder.files()) {
      const content = await file.read();
      if (content === '') this.#names.delete(alike(file.path));
      if (content === null) continue;
      for (const document of documentsIn(content)) {
        if (!this.#byDocument.has(document)) this.#byDocument.set(document, { path: file.path, content });
      }
    }
  }

  async find(document: string): Promise<{ path: string; content: string } | null> {
    await this.#fill();
    return this.#byDocument.get(document) ?? null;
  }

  /** A name that nothing else has, since what is there without our marks is the reader's; an empty file holds nothing. */
  async freeName(fileName: string): Promise<string> {
    await this.#fill();
    const [stem, ending] = [fileName.replace(/\.md$/, ''), '.md'];
    for (let times = 1; ; times += 1) {
      const name = times === 1 ? fileName : `${stem} ${times}${ending}`;
      if (!this.#names.has(alike(name))) {
        this.#names.add(alike(name));
        return name;
      }
    }
  }
}

async function planOne(
  folder: Folder,
  index: Index,
  document: FolderDocument,
  last: string | undefined,
): Promise<PlannedFile> {
  const there = last === undefined ? null : await folder.read(last);
  if (last !== undefined && there !== null && documentsIn(there).includes(document.document)) {
    return { document, path: last, before: there, plan: planMerge(there, document) };
  }
  const found = await index.find(document.document);
  if (found) return { document, path: found.path, before: found.content, plan: planMerge(found.content, document) };
  const broken = there?.includes(`pledgemark:begin ${document.document} `);
  if (last !== undefined && broken) return { document, path: last, before: there, plan: planMerge(there, document) };
  return { document, path: await index.freeName(document.fileName), before: null, plan: planMerge(null, document) };
}

/** What would become of each document in the folder. Nothing is written. */
export async function planFolder(
  folder: Folder,
  documents: readonly FolderDocument[],
  { known, onProgress, signal }: FolderOptions,
): Promise<Result<PlannedFile[]>> {
  try {
    const index = new Index(folder);
    const planned: PlannedFile[] = [];
    for (const document of documents) {
      if (signal?.aborted) return stoppedWriting;
      planned.push(await planOne(folder, index, document, known.get(document.document)));
      onProgress?.(planned.length, documents.length);
    }
    return ok(planned);
  } catch (cause) {
    return folderFailure(cause);
  }
}
