// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace parindex {

class Session;

/// Lets the user start a year from an earlier one, and looks at it.
void startNewYear(Session &session, QWidget *parent);
/// Takes the assessment that is looked at away, if nothing has been said in it, after a question.
void removeEmptyYear(Session &session, QWidget *parent);

} // namespace parindex
