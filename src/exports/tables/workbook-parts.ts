import type writeWorkbook from 'write-excel-file/node';
import type { Sheet } from 'write-excel-file/node';
import type { Release } from '../../dataset/schema.ts';
import { site } from '../../site.ts';
import { inMarkup } from '../../words/markup.ts';
import { aboutData } from '../about-data.ts';

/** Parts of a workbook that the library does not write, put in where the format wants them (ECMA-376, part 1). */
type Part = NonNullable<NonNullable<Parameters<typeof writeWorkbook>[1]>['features']>[number];

/** A button on each head of the sheets whose heads stay in sight, by which a reader picks and sorts rows. */
export function filters(sheets: readonly Sheet<never>[]): Part {
  const ranges = sheets.map(({ stickyRowsCount, data }) => (stickyRowsCount === 1 ? [`A1`, `${letters(data[0]?.length ?? 1)}${data.length}`] : null));
  // Spreadsheets find the range again by a hidden name.
  const names = sheets.map(({ sheet = '' }, index) => {
    const range = ranges[index]?.map((cell) => cell.replace(/([A-Z]+)/, '$$$1$$')).join(':');
    return range ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${inMarkup(sheet)}'!${range}</definedName>` : '';
  });
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const range = ranges[sheetIndex]?.join(':');
            return range ? xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`) : xml;
          },
        },
        'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`) },
      },
    },
  };
}

/** The style that all others are made from. Readers take one of their own, and say so, where a workbook has none. */
export const defaultStyle: Part = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) =>
          xml
            .replace('<cellXfs ', '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs ')
            .replace('</cellXfs>', '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'),
      },
    },
  },
};

/** What the file says of itself where a reader asks for its properties: title, maker, version, day and terms. */
export function properties(release: Release): Part {
  const path = 'docProps/core.xml';
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${path}"/>` },
        '_rels/.rels': { insert: () => `<Relationship Id="rId-properties" Type="${relation}" Target="${path}"/>` },
      },
      write: { files: () => ({ [path]: coreProperties(release) }) },
    },
  };
}

const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** The vocabularies of properties. */
const spaces = {
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

function coreProperties({ version, date }: Release): string {
  const { name, url } = site.licences.data;
  const said = {
    'dc:title': `${aboutData.title}, version ${version}`,
    'dc:subject': `Children’s services in ${aboutData.place}`,
    'dc:creator': aboutData.creator,
    'dc:description': `${aboutData.description} Licence: ${name}, ${url}`,
    'dc:language': site.language,
    'cp:keywords': aboutData.keywords.join(', '),
    'cp:version': version,
  };
  const texts = Object.entries(said).map(([tag, text]) => `<${tag}>${inMarkup(text)}</${tag}>`);
  const days = ['created', 'modified'].map((tag) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${tag}>`);
  const named = Object.entries(spaces).map(([prefix, address]) => `xmlns:${prefix}="${address}"`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${named.join(' ')}>${[...texts, ...days].join('')}</cp:coreProperties>`;
}

/** A column as spreadsheets name it: 1 is A, 27 is AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
