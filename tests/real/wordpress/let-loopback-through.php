<?php
/**
 * WordPress as it comes asks no address of its own machine. For this test it may, and nothing else is changed but what a visitor asks for:
 * `?look=` names the theme, and `?hide=visibility` hides frames that have not spoken as newer versions do.
 */
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array_merge( $ports, array( (int) getenv( 'SITE_PORT' ) ) ) );

$look = preg_replace( '/[^a-z]/', '', $_GET['look'] ?? '' );
if ( $look !== '' ) {
	add_filter( 'pre_option_template', fn() => $look );
	add_filter( 'pre_option_stylesheet', fn() => $look );
}

if ( ( $_GET['hide'] ?? '' ) === 'visibility' ) {
	add_filter( 'embed_oembed_html', fn( $html ) => str_replace( 'clip: rect(1px, 1px, 1px, 1px)', 'visibility: hidden', $html ) );
}
