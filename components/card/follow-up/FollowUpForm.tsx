import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type FollowUpChange, fieldsOf } from '../../../lib/follow-up/index.ts';
import type { FollowUpRecord } from '../../../lib/model/follow-up.ts';
import type { Failure, Result } from '../../../lib/model/result.ts';
import { useSentence, useWords } from '../../shared/words/index.ts';
import { AssessmentField, DayField, ProgressField } from './choices.tsx';
import { EvidenceByHand } from './EvidenceByHand.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { FollowUpLog } from './FollowUpLog.tsx';
import type { FollowUpAid } from './fields.ts';
import { ReportedField } from './ReportedField.tsx';
import { CoUnitsField, LeadUnitField, RemarkField, WhatField } from './words.tsx';

export interface FollowUpFormProps {
  /** As it is kept; a change made elsewhere shows at once, in the fields that are not being typed in. */
  followUp: FollowUpRecord;
  aid: FollowUpAid;
  /** Keeps a change. What could not be kept stays in the form. */
  onChange(id: string, change: FollowUpChange): Promise<Result<unknown>>;
  /** Other ways to add evidence, beside writing it by hand. */
  children?: ComponentChildren;
}

/**
 * Changes that are under way: typed and not kept yet, and kept as soon as a field is left. What was kept shows until the
 * record says so itself: in between nothing must jump under the reader's pointer.
 */
function useKeeping({ id, modified }: FollowUpRecord, onChange: FollowUpFormProps['onChange']) {
  const pending = useRef<FollowUpChange>({});
  const sent = useRef<FollowUpChange>({});
  const [unkept, setUnkept] = useState<FollowUpChange>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const keep = useCallback(async () => {
    const change = pending.current;
    pending.current = {};
    if (Object.keys(change).length === 0) return;
    sent.current = change;
    const result = await onChange(id, change);
    sent.current = {};
    setFailure(result.ok ? null : result.error);
    // What was not kept is tried again with the next change; what was typed meanwhile is newer.
    if (!result.ok) pending.current = { ...change, ...pending.current };
  }, [id, onChange]);
  // A record that changed says itself what was kept.
  useEffect(() => setUnkept({ ...sent.current, ...pending.current }), [modified]);
  const type = (change: FollowUpChange) => {
    pending.current = { ...pending.current, ...change };
    setUnkept((shown) => ({ ...shown, ...change }));
  };
  const set = (change: FollowUpChange) => {
    type(change);
    void keep();
  };
  useEffect(() => {
    const leave = (): void => void keep();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [keep]);
  return { unkept, failure, keep, type, set };
}

/** All fields of a follow-up, kept one by one as they are changed, and its dated log. */
export function FollowUpForm({ followUp, aid, onChange, children }: FollowUpFormProps): JSX.Element {
  const { followUp: say } = useWords();
  const sentence = useSentence();
  const { unkept, failure, keep, type, set } = useKeeping(followUp, onChange);
  const value = useMemo(() => ({ ...fieldsOf(followUp), ...unkept }), [followUp, unkept]);
  const field = { value, aid, onType: type, onSet: set };
  return (
    // A field that is left has its change kept; the fields themselves say what changed.
    <div class="follow-up-form" onChange={() => void keep()} onFocusOut={() => void keep()}>
      <WhatField {...field} />
      <div class="follow-up-grid">
        <DayField label={say.fields.due} day={value.due} onDay={(due) => set({ due })} />
        <DayField
          label={say.fields.remind}
          hint={say.remindHint}
          day={value.remind}
          onDay={(remind) => set({ remind })}
        />
        <LeadUnitField {...field} />
        <CoUnitsField {...field} />
        <ProgressField {...field} />
        <AssessmentField {...field} />
        <ReportedField {...field} />
      </div>
      {failure ? (
        <p class="form-failure" role="alert">
          {say.notSaved}
          {sentence(failure)}
        </p>
      ) : null}
      <section class="form-part" aria-label={say.fields.evidence}>
        <h3>{say.fields.evidence}</h3>
        {value.evidence.length === 0 ? <p class="hint">{say.evidence.none}</p> : null}
        <EvidenceList {...field} />
        <div class="evidence-ways">
          {children}
          <EvidenceByHand onAdd={(evidence) => set({ evidence: [...value.evidence, evidence] })} />
        </div>
      </section>
      <RemarkField {...field} />
      <FollowUpLog followUp={followUp} />
    </div>
  );
}
