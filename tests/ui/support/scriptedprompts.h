// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <vector>

namespace parindex::test {

/// Answers every question as the test says, and remembers what was asked and told. Work with
/// progress is done at once.
class ScriptedPrompts : public Prompts
{
public:
    /// Puts new ones in place of what is there; valid until the next ones, or Prompts::replace.
    static ScriptedPrompts &install()
    {
        auto prompts = std::make_unique<ScriptedPrompts>();
        ScriptedPrompts &reference = *prompts;
        Prompts::replace(std::move(prompts));
        return reference;
    }

    std::vector<Error> errors;
    QStringList messages;
    QStringList questions;
    QStringList suggestions; ///< Of saveFileName.
    QStringList works;       ///< Titles of work with progress.
    bool yes = true;         ///< To every question.
    QStringList chosen;      ///< Files, for openFileName, openFileNames and saveFileName; or a folder.
    bool stopsWork = false;
    PastedText pastes = PastedText::Converted;
    std::vector<std::pair<QString, QString>> pasted; ///< What was shown: as it is, and converted.

    void showError(QWidget *, const Error &error) override { errors.push_back(error); }
    void showMessage(QWidget *, const QString &, const QString &text) override { messages << text; }
    bool confirm(QWidget *, const QString &, const QString &question, const QString &) override
    {
        questions << question;
        return yes;
    }
    QString openFileName(QWidget *, const QString &, const QString &, const QString &) override { return chosen.value(0); }
    QStringList openFileNames(QWidget *, const QString &, const QString &, const QString &) override { return chosen; }
    QString openFolder(QWidget *, const QString &, const QString &) override { return chosen.value(0); }
    QString saveFileName(QWidget *, const QString &, const QString &suggestion, const QString &, const QString &) override
    {
        suggestions << suggestion;
        return chosen.value(0);
    }
    PastedText choosePasted(QWidget *, const QString &asItIs, const QString &converted) override
    {
        pasted.emplace_back(asItIs, converted);
        return pastes;
    }
    void runWithProgress(QWidget *, const QString &title, const std::function<void(const Progress &)> &work) override
    {
        works << title;
        work([this](qint64, qint64) { return !stopsWork; });
    }
};

} // namespace parindex::test
