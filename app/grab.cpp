// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grab.h"

#include "ui/mainwindow.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/translator.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTemporaryDir>

#include <cstdio>

namespace parindex {

namespace {

constexpr QSize SmallestScreen(1366, 768);
constexpr int Unwritable = 3;

/// Lets everything that was asked for be laid out and painted.
void settle()
{
    for (int round = 0; round < 5; ++round) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// A row with a score, a rule and documents says more than an empty panel.
void lookAtFirstLeaf(Session &session)
{
    const AssessmentView view = session.view();
    const auto leaves = view.framework.leaves();
    if (!leaves.empty())
        session.setItem(leaves.front()->id);
}

class Grabber
{
public:
    Grabber(MainWindow &window, const QString &folder) : m_window(window), m_folder(folder) {}

    bool grabAll(const QString &suffix)
    {
        return grab(Page::Start, QStringLiteral("start"), suffix) && grab(Page::Scoring, QStringLiteral("scoring"), suffix)
            && grab(Page::Evidence, QStringLiteral("evidence"), suffix) && grab(Page::Charts, QStringLiteral("charts"), suffix);
    }

private:
    bool grab(Page page, const QString &name, const QString &suffix)
    {
        m_window.showPage(page);
        settle();
        const QString path = m_folder.filePath(name + u'-' + suffix + QStringLiteral(".png"));
        if (m_window.grab().save(path))
            return true;
        std::fprintf(stderr, "parindex: %s\n", qPrintable(path));
        return false;
    }

    MainWindow &m_window;
    QDir m_folder;
};

} // namespace

int grabPages(const QString &folder)
{
    const QTemporaryDir scratch;
    Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
    settings.setExampleFolder(scratch.path());
    Translator translator;
    translator.setLanguage(Language::Vietnamese);
    Appearance appearance;
    appearance.setTextPercent(100);
    MainWindow window(settings, translator, appearance);
    window.resize(SmallestScreen);
    window.show();
    if (!QDir().mkpath(folder) || !window.openExample())
        return Unwritable;
    lookAtFirstLeaf(*window.session());
    // The scratch folder's name is different each time, and means nothing to whoever sees it.
    settings.removeRecentFile(settings.examplePath());
    Grabber grabber(window, folder);
    bool done = true;
    for (const auto &[theme, mark] : {std::pair(Theme::Light, QString()), std::pair(Theme::Dark, QStringLiteral("-dark"))}) {
        window.setTheme(theme);
        for (const auto &[language, code] : {std::pair(Language::Vietnamese, QStringLiteral("vi")), std::pair(Language::English, QStringLiteral("en"))}) {
            window.setLanguage(language);
            done = done && grabber.grabAll(code + mark);
        }
    }
    return done ? 0 : Unwritable;
}

} // namespace parindex
