/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * wish: what the person wants of the terminal and of the files after something was done.
 */
#ifndef UI_WISH_H
#define UI_WISH_H

typedef enum SessionWish {
	SESSION_GOES_ON,
	SESSION_REDRAWS, /* the whole screen, whatever it shows */
	SESSION_SUSPENDS,
	SESSION_COPIES,    /* session_copied() is to be brought to the clipboard */
	SESSION_CANCELS,   /* the search for facts is to be stopped or, where it was, begun again */
	SESSION_EDITS,     /* session_edited() is to be brought to an editor, and back */
	SESSION_REMEMBERS, /* something is to be remembered that was not before */
	SESSION_DECIDES,   /* something was decided: what is found is to be found anew, and kept */
	SESSION_OPENS,   /* session_opened() is to be opened beside the others, all of them anew */
	SESSION_CLOSES,  /* session_article() is to be closed */
	SESSION_UNFOLDS, /* earlier versions of session_article() are to lie beside it, or no more
			  */
	SESSION_ENDS,
} SessionWish;

#endif
