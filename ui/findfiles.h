// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace parindex {

class Session;

/// Where attached files are missing, offers to look for them in another folder, such as that of a USB stick that the
/// workspace was copied from, and takes those that are found. Asks nothing where none is missing.
void offerToFindFiles(Session &session, QWidget *parent);

} // namespace parindex
