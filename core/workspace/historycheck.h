// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"

#include <QStringList>

#include <vector>

namespace parindex {

class Workspace;

/// Where scores and documents are not what their own history says was entered last; sentences.
/// Every change of this program leaves a row of history, so somebody has changed the file with
/// another tool, or a disk has changed it by itself.
QStringList differencesFromHistory(const Workspace &workspace, const std::vector<Change> &latest);

} // namespace parindex
