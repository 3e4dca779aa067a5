// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

class QWidget;

namespace parindex {

class Settings;

/// The user's own copy of the example, made once and then kept with whatever was tried on it.
class ExampleFile
{
public:
    explicit ExampleFile(Settings &settings) : m_settings(settings) {}

    bool exists() const;
    /// Its path; builds it first where there is none, with progress that can be stopped.
    Result<QString> path(QWidget *parent);
    /// Builds another one beside those that are there, which from now on is the example.
    Result<QString> buildFresh(QWidget *parent);

private:
    Settings &m_settings;
};

} // namespace parindex
