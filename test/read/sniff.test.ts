import { describe, expect, it } from 'vitest';
import { nameBinary } from '../../src/read/binary.js';
import { findFormat, FORMATS, sniffFormat } from '../../src/read/formats.js';
import type { Start } from '../../src/read/sniff.js';

const startOf = (text: string): Start => ({ bytes: Buffer.from(text), text });

const formatOf = (text: string, name: string | null = null): string | null =>
  sniffFormat(startOf(text), name)?.format ?? null;

describe('sniffFormat', () => {
  it.each([
    ['\n<!-- x --><!doctype HTML><html>', 'html'],
    ['<?xml version="1.0"?><html xmlns="x">', 'html'],
    ['<p class="x">Hello</p>', 'html'],
    ['<3 this', null],
    ['<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0">', 'feed'],
    ['<?xml version="1.0"?><rdf:RDF xmlns="x">', 'feed'],
    ['{"version": "https://jsonfeed.org/version/1.1"}', 'feed'],
    ['{"version": "2"}', 'ndjson'],
    ['[{"text": "A."}]', 'json'],
    ['Titre;Texte\n', 'csv'],
    ['The text, and the title.\n', null],
    ['---\ntitle: A\n---\nText', 'markdown'],
    ['%PDF-1.7\n', 'pdf'],
    ['\u0000junk%PDF-1.4', 'pdf'],
    ['PK\u0003\u0004…[Content_Types].xml…word/document.xml', 'docx'],
    ['PK\u0003\u0004…notes/word/a.txt', null],
    ['{\\rtf1\\ansi', 'rtf'],
    ['WARC/1.1\r\nWARC-Type: warcinfo', 'warc'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\nHello', 'subtitles'],
    ['1\n00:00:01,000 --> 00:00:02,000\nBonjour', 'subtitles'],
    ['From: Ada <a@lamp.example>\nSubject: News\nMIME-Version: 1.0\n\nHello', 'email'],
    ['Return-Path: <a@lamp.example>\nReceived: by x\n\tfor y\nFrom: a@lamp.example\n\nHello', 'email'],
    ['From a@lamp.example Tue Mar  3 10:00:00 2026\nFrom: Ada\n\nHello', 'email'],
    ['From: the council\nDate: 3 March 2026\n\nThe council voted.', null],
    ['From Lyon to Lille, 2026 was the year of the cameras.\nTheir number: 40.', null],
  ])('%j is %s', (text, format) => {
    expect(formatOf(text)).toBe(format);
  });

  it('believes a name between kinds of text only', () => {
    expect(formatOf('Hello.', 'a.md')).toBe('markdown');
    expect(formatOf('{"text": "A."}', 'a.json')).toBe('json');
    expect(formatOf('<html><p>Hello</p>', 'a.txt')).toBe('html');
    expect(formatOf('Hello.', 'a.pdf')).toBeNull();
    expect(formatOf('%PDF-1.7', 'a.txt')).toBe('pdf');
  });

  it('has every format under its own name, with endings that no other has', () => {
    expect(FORMATS.every((format) => findFormat(format.format) === format)).toBe(true);
    const endings = FORMATS.flatMap(({ extensions }) => extensions);
    expect(new Set(endings).size).toBe(endings.length);
  });
});

describe('nameBinary', () => {
  it('names what people keep articles in, and what they do not', async () => {
    const rar = Buffer.from('526172211a0701003392b5e50a01050600050101808000', 'hex');
    expect(await nameBinary(rar)).toEqual({ ending: '.rar', name: 'a RAR archive', articles: true });
    const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080600000037ff', 'hex');
    expect(await nameBinary(png)).toMatchObject({ articles: false });
    expect(await nameBinary(Buffer.from('plain'))).toBeNull();
  });
});
