// The editor of the SPARQL workbench: CodeMirror 6 in a shadow root, where its styles are adopted
// style sheets, which the content security policy of the pages allows.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { HighlightStyle, StreamLanguage, bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

// https://www.w3.org/TR/sparql11-query/#sparqlGrammar
const KEYWORDS = ("BASE PREFIX SELECT DISTINCT REDUCED AS CONSTRUCT WHERE DESCRIBE ASK FROM NAMED GROUP BY HAVING "
  + "ORDER ASC DESC LIMIT OFFSET VALUES OPTIONAL GRAPH UNION FILTER BIND UNDEF MINUS IN NOT EXISTS SEPARATOR").split(" ");
const CALLS = ("STR LANG LANGMATCHES DATATYPE BOUND IRI URI BNODE RAND ABS CEIL FLOOR ROUND CONCAT STRLEN UCASE LCASE "
  + "ENCODE_FOR_URI CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER YEAR MONTH DAY HOURS MINUTES SECONDS TIMEZONE TZ NOW "
  + "UUID STRUUID MD5 SHA1 SHA256 SHA384 SHA512 COALESCE IF STRLANG STRDT SAMETERM ISIRI ISURI ISBLANK ISLITERAL "
  + "ISNUMERIC REGEX SUBSTR REPLACE COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT").split(" ");
const NAME = /^[\p{L}_][\p{L}\p{N}_.-]*/u;

const sparql = StreamLanguage.define({
  name: "sparql",
  startState: () => ({ quote: null }),
  token(stream, state) {
    if (state.quote) {
      while (!stream.eol()) {
        if (stream.match(state.quote)) return (state.quote = null), "string";
        if (stream.next() == "\\") stream.next();
      }
      return "string";
    }
    if (stream.eatSpace()) return null;
    if (stream.peek() == "#") return stream.skipToEnd(), "comment";
    if (stream.match(/^<[^<>"{}|^`\\\s]*>/)) return "link";
    if (stream.match('"""') || stream.match("'''")) return (state.quote = stream.current()), "string";
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/) || stream.match(/^'(?:[^'\\]|\\.)*'?/)) return "string";
    if (stream.match(/^@[a-zA-Z]+(-[a-zA-Z0-9]+)*/)) return "meta";
    if (stream.match(/^[?$][\p{L}\p{N}_]+/u)) return "variableName";
    if (stream.match(/^_:[\p{L}\p{N}_.-]+/u)) return "variableName";
    if (stream.match(/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?/)) return "number";
    if (stream.match(/^([\p{L}][\p{L}\p{N}_.-]*)?:([\p{L}\p{N}_:%-]([\p{L}\p{N}_:%.-]*[\p{L}\p{N}_:%-])?)?/u)) return "propertyName";
    if (stream.match(NAME)) {
      const word = stream.current();
      if (word == "a") return "keyword";
      if (word == "true" || word == "false") return "bool";
      return KEYWORDS.includes(word.toUpperCase()) ? "keyword" : CALLS.includes(word.toUpperCase()) ? "function" : null;
    }
    stream.next();
    return /[{}()[\].,;]/.test(stream.current()) ? "punctuation" : "operator";
  },
  tokenTable: { function: tags.function(tags.variableName) },
  languageData: { commentTokens: { line: "#" }, closeBrackets: { brackets: ["(", "[", "{", '"', "'"] } },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, class: "t-keyword" }, { tag: tags.function(tags.variableName), class: "t-call" },
  { tag: tags.variableName, class: "t-variable" }, { tag: tags.propertyName, class: "t-name" },
  { tag: [tags.string, tags.meta], class: "t-string" }, { tag: tags.link, class: "t-iri" },
  { tag: [tags.number, tags.bool], class: "t-number" }, { tag: tags.comment, class: "t-comment" },
]);

const look = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--paper)", border: "1px solid var(--control)",
    borderRadius: "var(--radius)", fontSize: ".9375rem" },
  "&.cm-focused": { outline: "3px solid var(--focus)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6", minHeight: "20rem", maxHeight: "70vh",
    borderRadius: "var(--radius)" },
  ".cm-content": { padding: ".75rem 0", caretColor: "var(--ink)" },
  ".cm-gutters": { color: "var(--ink-soft)", backgroundColor: "var(--tint)", borderRight: "1px solid var(--line)" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--tint) 55%, transparent)" },
  ".cm-broken": { backgroundColor: "var(--mark)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--river-tint)", outline: "1px solid var(--river)" },
  ".cm-tooltip": { color: "var(--ink)", backgroundColor: "var(--paper)", border: "1px solid var(--control)",
    borderRadius: "var(--radius-s)", overflow: "hidden" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", maxHeight: "15rem", maxWidth: "min(36rem, 88vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: ".25rem .5rem", lineHeight: "1.5" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { color: "var(--on-purple)", backgroundColor: "var(--purple)" },
  ".cm-completionDetail": { marginLeft: ".75rem", fontFamily: "var(--font)", fontStyle: "normal", opacity: "1" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".t-keyword": { color: "var(--purple)", fontWeight: "600" }, ".t-call": { color: "var(--purple)" },
  ".t-variable": { color: "var(--river)" }, ".t-string": { color: "var(--gold)" },
  ".t-iri": { color: "var(--gold)" }, ".t-number": { color: "var(--river)" },
  ".t-comment": { color: "var(--ink-soft)", fontStyle: "italic" },
});

const setBroken = StateEffect.define();
const broken = StateField.define({
  create: () => Decoration.none,
  update(marks, change) {
    let next = change.docChanged ? Decoration.none : marks;
    for (const effect of change.effects) {
      if (!effect.is(setBroken)) continue;
      const line = effect.value > 0 && effect.value <= change.state.doc.lines ? change.state.doc.line(effect.value) : null;
      next = line ? Decoration.set([Decoration.line({ class: "cm-broken" }).range(line.from)]) : Decoration.none;
    }
    return next;
  },
  provide: (it) => EditorView.decorations.from(it),
});

// What could stand here: a prefix and its names, a variable, a keyword, a column of a table.
const complete = (words) => (at) => {
  const known = words();
  const text = at.state.doc.toString();
  const { from } = at.matchBefore(/[?$<\p{L}\p{N}_:/#.%-]*/u);
  const typed = at.state.sliceDoc(from, at.pos);
  if (!typed && !at.explicit) return null;
  const declared = (prefix) => new RegExp(`PREFIX\\s+${prefix}:`, "i").test(text);
  const insert = (name, prefix) => (view, it, start, end) => {
    const line = prefix && !declared(prefix) ? `PREFIX ${prefix}: <${known.prefixes[prefix]}>\n` : "";
    view.dispatch({ changes: [{ from: 0, insert: line }, { from: start, to: end, insert: name }],
      selection: { anchor: line.length + start + name.length }, userEvent: "input.complete" });
  };
  if (/^[?$]/.test(typed)) {
    const names = new Set(text.match(/[?$][\p{L}\p{N}_]+/gu) ?? []);
    names.delete(typed);
    return { from, options: [...names].map((label) => ({ label, type: "variable" })) };
  }
  if (/PREFIX\s+[\w-]*:?$/i.test(at.state.doc.lineAt(at.pos).text.slice(0, at.pos - at.state.doc.lineAt(at.pos).from))) {
    return { from, options: Object.entries(known.prefixes).map(([prefix, iri]) => ({ label: `${prefix}:`,
      detail: iri, apply: `${prefix}: <${iri}>`, type: "namespace" })) };
  }
  const options = known.terms.map((it) => ({ label: it.name, detail: it.label, type: it.kind,
    apply: insert(it.name, it.name.slice(0, it.name.indexOf(":"))) }));
  for (const it of known.columns) {
    options.push({ label: typed[0] == "<" ? `<${it.name}>` : it.name, detail: it.label, type: "property",
      boost: -1, apply: insert(`<${it.name}>`) });
  }
  for (const prefix of Object.keys(known.prefixes)) {
    options.push({ label: `${prefix}:`, type: "namespace", boost: 1, apply: insert(`${prefix}:`, prefix) });
  }
  for (const it of [...KEYWORDS, ...CALLS]) options.push({ label: it, type: "keyword", boost: 1 });
  return { from, options, validFor: /^[\p{L}\p{N}_:/#.%<-]*$/u };
};

/// Opens an editor in `host`; `words` answers what is known to complete, `run` is Ctrl+Enter.
export const open = ({ host, text, label, words, run, changed, phrases }) => {
  const root = host.attachShadow({ mode: "open" });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(), history(), EditorView.lineWrapping, highlightActiveLine(), bracketMatching(), closeBrackets(), broken,
        sparql, syntaxHighlighting(colours), look, EditorState.tabSize.of(2), EditorState.phrases.of(phrases),
        autocompletion({ override: [complete(words)], icons: false, maxRenderedOptions: 40 }),
        keymap.of([{ key: "Mod-Enter", run: () => (run(), true) }, ...closeBracketsKeymap, ...completionKeymap,
          ...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false", autocapitalize: "off" }),
        EditorView.updateListener.of((it) => it.docChanged && changed(it.state.doc.toString())),
      ],
    }),
  });
  return {
    focus: () => view.focus(),
    text: () => view.state.doc.toString(),
    put: (it) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: it } }),
    mark: (line, column) => {
      view.dispatch({ effects: setBroken.of(line) });
      if (line > 0 && line <= view.state.doc.lines) {
        const at = view.state.doc.line(line);
        const anchor = Math.min(at.to, at.from + Math.max(0, column - 1));
        view.dispatch({ selection: { anchor }, scrollIntoView: true });
      }
    },
  };
};
