import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '../paths';
import { Problem } from '../problem';
import { run } from '../wiki/run';

/** What an edit summary of ours says. */
export interface SummaryMeaning {
	kind: 'deployment' | 'undo';
	/** Time of the deployment, which all its edits share, such as `20261122T224500Z`. */
	deployment: string;
}

/** Version of the gadget and the commit it is built from. Throws a Problem where git is missing. */
export async function sourceState(): Promise<{ version: string; commit: string; isDirty: boolean }> {
	const { version } = JSON.parse( readFileSync( join( repoRoot, 'package.json' ), 'utf8' ) ) as { version: string };
	const head = await run( 'git', [ '-C', repoRoot, 'rev-parse', '--short=10', 'HEAD' ] );
	const status = await run( 'git', [ '-C', repoRoot, 'status', '--porcelain' ] );
	if ( head.code || status.code ) {
		throw new Problem( 'git does not know this folder, so the edit summary could not name a commit. Deploy from a git checkout.' );
	}
	return { version, commit: head.stdout.trim(), isDirty: status.stdout.trim() !== '' };
}

/** Edit summary of every edit of a deployment: says what code it is, and ties the edits together for going back. */
export function deploymentSummary( version: string, commit: string, time: Date ): string {
	const stamp = time.toISOString().replace( /[-:]|\.\d+/g, '' );
	return `Safety gadget ${ version } (${ commit }), deployment ${ stamp }`;
}

export function undoSummary( deployment: string ): string {
	return `Safety gadget: undo deployment ${ deployment }`;
}

/** Reads an edit summary back; null for an edit that is not of a deployment. */
export function readSummary( summary: string ): SummaryMeaning | null {
	const match = /^Safety gadget(?: \S+ \(\S+\),|: (undo)) deployment (\d{8}T\d{6}Z)$/.exec( summary );
	return match && { kind: match[ 1 ] ? 'undo' : 'deployment', deployment: match[ 2 ]! };
}
