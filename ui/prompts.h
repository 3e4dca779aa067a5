// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace parindex {

/// Every question that the program asks goes through here, so that tests can answer.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// The one in use: real dialogs, unless a test has put its own in place.
    static Prompts &instance();
    static void replace(std::unique_ptr<Prompts> prompts); ///< Null: real dialogs again.

    virtual void showError(QWidget *parent, const Error &error) = 0;
    virtual void showMessage(QWidget *parent, const QString &title, const QString &text) = 0;
    /// A yes or no question; `yes` is what the button says that does it.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &question, const QString &yes) = 0;
    /// Empty when the user gave up. `filter` as in QFileDialog: "Workspace (*.parindex)".
    virtual QString openFileName(QWidget *parent, const QString &title, const QString &folder, const QString &filter) = 0;
    virtual QStringList openFileNames(QWidget *parent, const QString &title, const QString &folder, const QString &filter) = 0;
    /// A folder that is there; empty when the user gave up.
    virtual QString openFolder(QWidget *parent, const QString &title, const QString &folder) = 0;
    /// Asks before a file is overwritten; adds `suffix` (without dot) where none was typed.
    virtual QString saveFileName(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter, const QString &suffix) = 0;

    enum class PastedText { Converted, AsItIs, Nothing };
    /// Which of the two is to be pasted: a text in a legacy encoding, or what it is in Unicode.
    virtual PastedText choosePasted(QWidget *parent, const QString &asItIs, const QString &converted) = 0;

    using Progress = std::function<bool(qint64 done, qint64 of)>; ///< False: the user has stopped it.
    /// Runs work in another thread with a progress dialog that comes after half a second and can
    /// be cancelled; the window goes on painting. Returns when the work has ended.
    virtual void runWithProgress(QWidget *parent, const QString &title, const std::function<void(const Progress &)> &work) = 0;
};

} // namespace parindex
