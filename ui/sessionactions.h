// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace parindex {

class MainWindowActions;
class Session;

/// Connects the actions that need no more than the open session and a window to ask in. `session` gives it with all
/// that is typed written; these actions are only enabled while there is one.
void connectSessionActions(const MainWindowActions &actions, QWidget *window, const std::function<Session *()> &session);

} // namespace parindex
