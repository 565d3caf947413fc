import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../src/analyse/amounts.js';
import { findDates } from '../../src/analyse/dates.js';
import { findEvents } from '../../src/analyse/events.js';
import type { NewsEvent } from '../../src/types.js';
import { makeScoringResources, readMarked } from './marked.js';

const resources = makeScoringResources();

function eventsOf(marked: string, language: 'en' | 'fr'): { text: string; events: NewsEvent[] } {
  const { text, segmented, mentions } = readMarked(marked, language);
  return { text, events: findEvents(segmented, mentions, findDates(segmented), findAmounts(segmented), resources) };
}

const types = (marked: string, language: 'en' | 'fr'): string[] =>
  eventsOf(marked, language).events.map(({ type }) => type);

describe('English events', () => {
  it.each([
    ['funding', '[o:Tidemill] has raised €18 million from [o:Corvane Ventures].'],
    ['investment', '[o:Corvane Fund] will put €400 million into chip start-ups.'],
    ['acquisition', '[o:Tidemill] was acquired by [o:Corvane] in March.'],
    ['partnership', '[o:Tidemill] signed an agreement with [o:Corvane].'],
    ['launch', '[o:Tidemill] launched [r:Oriel], a model for schools.'],
    ['publication', '[o:Quay Institute] published a study on cameras.'],
    ['guidance', 'The [o:Quay Data Authority] has issued guidance on chatbots.'],
    ['legislation', 'The parliament of [t:Velm] passed the bill by 80 votes to 40.'],
    ['enforcement', 'The [o:Quay Data Authority] fined [o:Tidemill] €6 million.'],
    ['ruling', 'A court in [t:Velm] annulled the decree.'],
    ['joint-statement', '[g:Nine unions] issued a joint statement.'],
    ['incident', 'A flaw in [r:Oriel] exposed 30,000 client files.'],
    ['appointment', '[o:Tidemill] has appointed [p:Ada Orvane] as director.'],
    ['departure', '[p:Ada Orvane] resigned on Monday.'],
    ['protest', '[g:Some 700 riders] marched through [t:Velm] on Saturday.'],
    ['deployment', '[o:Tidemill] has deployed sensors in twelve stations.'],
  ])('%s', (type, marked) => expect(types(marked, 'en')).toEqual([type]));

  it.each([
    ['denied', '[o:Tidemill] has not raised €18 million.'],
    ['possible', '[o:Tidemill] may acquire [o:Corvane].'],
    ['supposed', 'If [o:Tidemill] acquired [o:Corvane], prices would rise.'],
    ['wished', '[o:Corvane] wants to acquire [o:Tidemill].'],
    ['wished in the passive', '[t:Velm] asked for [o:Tidemill] to be acquired by [o:Corvane].'],
    ['left somewhere', '[o:Tidemill] asked for secrecy to be left outside the scope of the law.'],
    ['quoted', '“[o:Tidemill] launched [r:Oriel],” he said.'],
    ['still to come', '[o:Quay Institute] will publish a study.'],
    ['a noun', 'The European rules for chips apply to [o:Tidemill].'],
    ['habit', '[o:Tidemill] publishes its accounts every quarter.'],
    ['undated background', '[o:Tidemill], which has published a study on AI, made no comment.'],
  ])('none: %s', (_, marked) => expect(types(marked, 'en')).toEqual([]));
});

describe('French events', () => {
  it.each([
    ['funding', '[o:Ardille] a levé 14 millions d’euros auprès du fonds [o:Corvane].'],
    ['investment', '[o:Ardille] investira 1,1 milliard d’euros près de [t:Velm].'],
    ['acquisition', 'Racheté en mars par [o:Corvane], l’éditeur [o:Ardille] se tait.'],
    ['partnership', '[o:Ardille] a signé mercredi un contrat avec [o:Corvane].'],
    ['launch', '[o:Ardille] a lancé mardi [r:Oriel], un modèle ouvert.'],
    ['publication', 'L’[o:Institut du quai] a publié une étude sur les caméras.'],
    ['guidance', 'L’[o:Autorité du quai] a publié jeudi une fiche sur les dossiers.'],
    ['legislation', 'La députée [p:Ada Orvane] a déposé lundi une proposition de loi.'],
    ['enforcement', 'L’[o:Autorité du quai] a mis en demeure [o:Ardille].'],
    ['ruling', 'Le tribunal de [t:Velm] a annulé le marché.'],
    ['joint-statement', '[g:Quarante associations] ont signé une lettre ouverte.'],
    ['incident', 'Une panne a interrompu le service de [o:Ardille].'],
    ['appointment', '[p:Ada Orvane] a été nommée directrice.'],
    ['departure', '[p:Ada Orvane] a démissionné lundi.'],
    ['protest', '[g:Quatre cents musiciens] ont manifesté contre [o:Ardille].'],
    ['deployment', '[o:Ardille] a déployé des caméras dans six gares.'],
  ])('%s', (type, marked) => expect(types(marked, 'fr')).toEqual([type]));

  it.each([
    ['denied', '[o:Ardille] n’a pas racheté [o:Corvane].'],
    ['conditional', '[o:Ardille] aurait racheté [o:Corvane].'],
    ['reflexive', 'Aucun tiers ne s’est manifesté.'],
    ['still to come', 'Le rapport sera publié en mai par [o:Ardille].'],
  ])('none: %s', (_, marked) => expect(types(marked, 'fr')).toEqual([]));
});

describe('what belongs to an event', () => {
  it('sum, trigger and roles', () => {
    const { text, events } = eventsOf('[o:Tidemill] has raised €18 million from [o:Corvane Ventures].', 'en');
    const [event] = events;
    expect(text.slice(event?.trigger.start, event?.trigger.end)).toBe('raised');
    expect(event?.amount).toMatchObject({ value: 18_000_000, currency: 'EUR' });
    expect(event?.participants.map(({ entity, role }) => `${entity}: ${role}`)).toEqual([
      'tidemill: recipient',
      'corvane-ventures: investor',
    ]);
  });

  it('the buyer of a passive stands after the verb', () => {
    const { events } = eventsOf('[o:Tidemill] was acquired by [o:Corvane] in March.', 'en');
    expect(events[0]?.participants.map(({ role }) => role)).toEqual(['target', 'buyer']);
  });

  it('an event told twice is one', () => {
    expect(types('[o:Tidemill] launched [r:Oriel] today. [o:Tidemill] launched [r:Oriel] in [t:Velm].', 'en')).toEqual([
      'launch',
    ]);
  });
});
