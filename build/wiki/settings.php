<?php
/**
 * Settings of a local wiki that behaves like Meta-Wiki where it matters to the gadget. Every local wiki uses this file
 * as it is; the environment says which wiki it is:
 *   SAFETY_WIKI_DIR  folder with this wiki's database, uploads and secrets
 *   SAFETY_WIKI_PORT port it is served on
 * It listens on the loopback address only: limits that guard a public wiki are off.
 */

if ( !defined( 'MEDIAWIKI' ) ) {
	exit;
}

$wikiDir = getenv( 'SAFETY_WIKI_DIR' );
$wikiPort = getenv( 'SAFETY_WIKI_PORT' ) ?: '8080';

$wgSitename = 'Local Meta-Wiki';
$wgMetaNamespace = 'Meta';
$wgLogos = [ '1x' => '/w/resources/assets/mediawiki.png', 'icon' => '/w/resources/assets/mediawiki.png' ];
$wgServer = "http://127.0.0.1:$wikiPort";
$wgScriptPath = '/w';
$wgArticlePath = '/wiki/$1';
$wgUsePathInfo = false;
$wgFavicon = '/w/resources/assets/mediawiki.png';
$wgLanguageCode = 'en';
$wgLocaltimezone = 'UTC';
$wgSecretKey = file_get_contents( "$wikiDir/secret-key" );
$wgAuthenticationTokenVersion = '1';
// Cookies do not know ports: without a prefix of its own a second local wiki would end the first one's session.
$wgCookiePrefix = "wiki$wikiPort";

// Database: SQLite, with the cache, the texts and the jobs in files of their own, as MediaWiki's installer sets it up.
$wgDBtype = 'sqlite';
$wgDBname = 'wiki';
$wgSQLiteDataDir = "$wikiDir/data";
$sqliteServer = static fn ( string $name ) => [
	'type' => 'sqlite',
	'dbname' => $name,
	'tablePrefix' => '',
	'variables' => [ 'synchronous' => 'NORMAL' ],
	'dbDirectory' => "$wikiDir/data",
	'trxMode' => 'IMMEDIATE',
	'flags' => 0,
];
$wgObjectCaches[CACHE_DB] = [
	'class' => SqlBagOStuff::class,
	'loggroup' => 'SQLBagOStuff',
	'server' => $sqliteServer( 'wikicache' ),
];
$wgJobTypeConf['default'] = [
	'class' => 'JobQueueDB',
	'claimTTL' => 3600,
	'server' => $sqliteServer( 'wiki_jobqueue' ),
];
$wgResourceLoaderUseObjectCacheForDeps = true;
$wgMainCacheType = CACHE_ACCEL;
// Log-ins outlive a restart of the server.
$wgSessionCacheType = CACHE_DB;
// Jobs run within requests would make the built-in server slow; nothing here waits for one.
$wgJobRunRate = 0;
$wgCacheDirectory = "$wikiDir/cache";
$wgLocalisationCacheConf['store'] = 'array';

// Uploads, with the metadata of photos.
$wgEnableUploads = true;
$wgUploadDirectory = "$wikiDir/images";
$wgUploadPath = '/images';
$wgUseImageMagick = false;
$wgFileExtensions = [ 'png', 'gif', 'jpg', 'jpeg', 'webp', 'svg', 'pdf' ];
// A file in the wiki's folder names another local wiki whose files can be used here, as Commons' can on Wikimedia wikis.
if ( is_file( "$wikiDir/shared-files-api" ) ) {
	$wgForeignFileRepos[] = [
		'class' => ForeignAPIRepo::class,
		'name' => 'shared',
		'apibase' => file_get_contents( "$wikiDir/shared-files-api" ),
		'fetchDescription' => true,
		'hashLevels' => 2,
	];
}

// No mail leaves the machine: each is one line of JSON in the wiki's folder.
$wgEnableEmail = true;
$wgEnableUserEmail = true;
$wgEmailAuthentication = true;
$wgPasswordSender = $wgEmergencyContact = 'wiki@localhost.invalid';
$wgHooks['AlternateUserMailer'][] = static function ( $headers, $to, $from, $subject, $body ) use ( $wikiDir ) {
	$mail = [ 'to' => array_map( 'strval', (array)$to ), 'subject' => (string)$subject, 'body' => (string)$body ];
	file_put_contents( "$wikiDir/mail.jsonl", json_encode( $mail ) . "\n", FILE_APPEND | LOCK_EX );
	return false;
};

$wgDefaultSkin = 'vector-2022';
wfLoadSkins( [ 'Vector', 'MonoBook', 'Timeless', 'MinervaNeue' ] );
wfLoadExtensions( [ 'Gadgets', 'Echo', 'LoginNotify', 'OATHAuth', 'ParserFunctions', 'WikiEditor', 'VisualEditor' ] );
$wgVisualEditorAvailableNamespaces = [ 'User' => true, 'Project' => true ];

$wgAutoCreateTempUser['enabled'] = true;
$wgAllowUserJs = true;
$wgAllowUserCss = true;
// No field for a real name, as on Wikimedia wikis.
$wgHiddenPrefs[] = 'realname';

// Other local wikis may ask the API in the name of the reader, as Wikimedia's wikis may among themselves.
$wgCrossSiteAJAXdomains = [ '127.0.0.1:*', 'localhost:*' ];

// As on Wikimedia wikis, the browser refuses scripts of, and requests to, hosts other than the wikis' own.
$wgCSPHeader = [
	'default-src' => [ 'http://127.0.0.1:*' ],
	'script-src' => [ 'http://127.0.0.1:*' ],
];

$wgAccountCreationThrottle = [];
$wgTempAccountCreationThrottle = [];
$wgPasswordAttemptThrottle = [];
$wgGroupPermissions['*']['noratelimit'] = true;
// Slow hashes guard passwords that are worth stealing; these are in files beside the database.
$wgPasswordConfig['pbkdf2']['cost'] = '1';

$wgShowExceptionDetails = true;
$wgPingback = false;
$wgShellRestrictionMethod = false;
$wgDiff3 = false;
