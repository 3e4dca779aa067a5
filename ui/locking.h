// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace parindex {

class Session;

/// Chốt điểm tự chấm: reads the attached files, then asks before the sheet is locked. While a red
/// finding stands it says how many; then `false`, and the findings are to be shown.
bool lockAssessment(Session &session, QWidget *parent);

/// Mở chốt: asks for a reason.
void unlockAssessment(Session &session, QWidget *parent);

} // namespace parindex
