<?php
/**
 * Installs WordPress, and puts the posts that stand as JSON on its input into it, each written by a user of its role, with the rights of that role.
 * Prints the numbers of the posts.
 */
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'WORDPRESS' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'WORDPRESS' ), PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_new_blog_notification() {}
wp_install( 'A newspaper', 'administrator', 'administrator@news.example', false, '', 'administrator' );
foreach ( array( 'author', 'contributor' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@news.example", 'role' => $role ) );
}

$numbers = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $post ) {
	$user = get_user_by( 'login', $post['role'] );
	wp_set_current_user( $user->ID );
	$number = wp_insert_post(
		wp_slash( array( 'post_title' => 'News', 'post_content' => $post['content'], 'post_status' => 'publish', 'post_author' => $user->ID, 'comment_status' => 'closed' ) ),
		true
	);
	$numbers[] = is_wp_error( $number ) ? $number->get_error_message() : $number;
}
echo json_encode( $numbers );
