/** Turns a stretch of a unit's text into a report with offsets in the source. */
import { changed } from '../changed';
import type { Category, Fix, Level, Reason, Where } from '../finding';
import { sourceOffset } from '../parse/document';
import type { Unit, UnitKind } from '../parse/document';
import type { Report } from './rule';

const WHERE: Partial<Record<UnitKind, Where>> = {
	param: 'template', caption: 'file', comment: 'comment', hint: 'hint',
};

/** Where a unit stands, as the reader of the findings knows it. */
function whereOf( unit: Unit ): Where {
	return WHERE[ unit.kind ] ?? ( unit.labels.length ? 'label' : 'prose' );
}

/** The same as a hint: nothing says that it is about the owner, but nothing speaks against it. */
export function asHint( report: Report ): Report {
	return changed( report, { level: 'low', hint: true } );
}

/**
 * Report about the characters `start` to `end` of a unit's text. Contact data are high: they reach the person at home,
 * so they should leave the history too.
 */
export function reportIn(
	unit: Unit, start: number, end: number, category: Category, level: Level, reason: Reason, where: Where = whereOf( unit ),
): Report {
	const fix: Fix = level === 'high' ? 'private-oversight' : where === 'file' ? 'replace-file' : 'edit-section';
	return {
		category, level, reason, where, fix,
		start: sourceOffset( unit, start ),
		// Offset of the last character and one more: entities and links in between may be longer in the source.
		end: unit.text[ end - 1 ] === '\uFFFC' ? sourceOffset( unit, end ) : sourceOffset( unit, Math.max( start, end - 1 ) ) + 1,
	};
}
