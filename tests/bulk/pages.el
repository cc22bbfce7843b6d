;; SPDX-License-Identifier: GPL-3.0-or-later
;; Shows the file that is opened, fifty lines at a time, all paragraphs from right to left, and none
;; of the characters that are not to be seen. The title of the terminal tells which page is all
;; there; a key leads to the next.
(setq inhibit-startup-screen t)
(menu-bar-mode -1)
(setq-default truncate-lines t mode-line-format nil bidi-paragraph-direction 'right-to-left)
(dolist (range '((#xad . #xad) (#x61c . #x61c) (#x200b . #x200f) (#x202a . #x202e)
                 (#x2060 . #x206f) (#xfeff . #xfeff)))
  (set-char-table-range glyphless-char-display range 'zero-width))

(defun show-pages ()
  (goto-char (point-min))
  (let ((page 0))
    (while (not (eobp))
      (let ((start (point)))
        (forward-line 50)
        (narrow-to-region start (point))
        (goto-char start)
        (redraw-display)
        (redisplay t)
        (send-string-to-terminal (format "\e]2;page %d\a" (setq page (1+ page))))
        (read-event)
        (goto-char (point-max))
        (widen))))
  (kill-emacs))

(add-hook 'emacs-startup-hook 'show-pages)
