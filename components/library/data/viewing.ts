import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { START } from './address.ts';
import type { Viewing } from './useView.ts';

/** The view shown, and how to show another; set by the page. */
export const ViewingContext = createContext<Viewing>({ view: START, show: () => {} });

export const useViewing = (): Viewing => useContext(ViewingContext);
