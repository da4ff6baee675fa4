import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import type { CheckResult } from './check';
import { FindingList } from './FindingList';
import { Gone } from './Gone';
import { OldVersions } from './OldVersions';
import { ReadingNotes } from './ReadingNotes';
import { Together } from './Together';
import { Uploads } from './Uploads';
import type { Check } from './use-check';

/** All that the last check has to say. */
export function Results( { check, result }: { check: Check; result: CheckResult } ) {
	const { messages, userpage } = usePlatform();
	const { findings, reading, together } = result;
	return <div class="safety-userpage__results">
		<Gone findings={ check.gone } />
		<FindingList findings={ findings } fine={ check.fine } setFine={ check.setFine } />
		<Together together={ together } />
		<Uploads uploads={ reading.uploads } />
		<OldVersions findings={ [ ...findings, ...check.gone ].filter( ( { id } ) => !check.fine.has( id ) ) } />
		<ReadingNotes reading={ reading } />
		<Button onClick={ userpage.print }>{ messages.text( 'safety-userpage-print' ) }</Button>
	</div>;
}
