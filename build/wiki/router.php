<?php
/**
 * Router of PHP's built-in server for a local wiki: MediaWiki at /w, its pages at /wiki/Title, as on Wikimedia wikis.
 */

$path = rawurldecode( (string)parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$install = getenv( 'SAFETY_MEDIAWIKI_DIR' );

if ( preg_match( '#^/images/(?!.*\.\.)#', $path ) ) {
	// Uploads are files of the wiki's own folder, which is the document root.
	return false;
}

if ( preg_match( '#^/w/(index|api|load|rest|thumb|opensearch_desc)\.php(/|$)#', $path, $match ) ) {
	$script = "{$match[1]}.php";
} elseif ( preg_match( '#^/wiki/#', $path ) ) {
	$script = 'index.php';
} elseif ( $path === '/' || $path === '/w/' || $path === '/wiki' ) {
	header( 'Location: /wiki/Main_Page' );
	return true;
} else {
	$file = realpath( $install . substr( $path, 2 ) );
	$types = [
		'css' => 'text/css', 'js' => 'text/javascript', 'json' => 'application/json', 'svg' => 'image/svg+xml',
		'png' => 'image/png', 'gif' => 'image/gif', 'jpg' => 'image/jpeg', 'ico' => 'image/x-icon',
		'woff' => 'font/woff', 'woff2' => 'font/woff2',
	];
	$type = $types[ strtolower( pathinfo( $path, PATHINFO_EXTENSION ) ) ] ?? null;
	$isAsset = $file && $type && is_file( $file ) &&
		preg_match( '#^/w/(resources|skins|extensions)/#', $path ) && str_starts_with( $file, "$install/" );
	if ( !$isAsset ) {
		http_response_code( 404 );
		echo 'Not found';
		return true;
	}
	header( "Content-Type: $type" );
	header( 'Cache-Control: public, max-age=3600' );
	readfile( $file );
	return true;
}

$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = "/w/$script";
$_SERVER['SCRIPT_FILENAME'] = "$install/$script";
chdir( $install );
require "$install/$script";
