import type { Tokens } from '../types.js';
import { makeWordFilter } from './hash.js';

/** Words (norms) of texts about technology and its rules, English and French. */
const FIELD_WORDS = new Set(
  (
    'ai ia a.i. algorithm algorithms algorithmic artificial automated automation biometric chatbot chatbots chip chips cloud ' +
    'compute computing crypto crypto-asset crypto-assets cyber cybersecurity data dataset datasets deepfake deepfakes digital ' +
    'facial gdpr generative gpu gpus llm llms model models online open-source platform platforms robot robots scraping ' +
    'semiconductor semiconductors server servers software start-up start-ups startup startups surveillance tech technology ' +
    'technologies transparency algorithme algorithmes algorithmique algorithmiques artificielle automatisée automatisés ' +
    'biométrie biométrique biométriques cryptoactifs cybersécurité données entraînement faciale génératif générative ' +
    'hypertrucages informatique intelligence logiciel logiciels modèle modèles numérique numériques plateforme plateformes ' +
    'puce puces rgpd semi-conducteurs serveur serveurs synthèse technologie technologies tokens weights regulator ' +
    'regulators regulation régulateur régulation réglementation règlement'
  ).split(' '),
);

const mayBeField = makeWordFilter(FIELD_WORDS);

/** Whether a text is about technology and its rules: in such texts an unknown single word is a company, not a surname. */
export function isFieldText(tokens: Tokens): boolean {
  return tokens.norm.some((norm, index) => mayBeField(tokens.key[index] as number) && FIELD_WORDS.has(norm));
}
