// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grab.h"

#include "ui/dialogs/requirementmatrixdialog.h"
#include "ui/mainwindow.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/translator.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace parindex {

namespace {

constexpr QSize SmallestScreen(1366, 768);
constexpr int Unwritable = 3;

constexpr int SettleMilliseconds = 250; ///< Previews wait until the reader's hand rests.

/// Lets everything that was asked for be loaded, laid out and painted.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(SettleMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// A row with a score, a rule and documents says more than an empty panel.
void lookAtFirstLeaf(Session &session)
{
    session.setItem(session.view().framework.leaves().front()->id);
}

void selectFirstRows(const QWidget &window)
{
    for (QTableView *table : window.findChildren<QTableView *>())
        table->selectRow(0);
}

/// The published year, or the half-finished sheet over the sample framework.
void lookAt(Session &session, bool published)
{
    for (const Assessment &assessment : session.workspace().assessments()) {
        if (session.workspace().publishedFigures(assessment.id).empty() != published)
            session.setAssessment(assessment.id);
    }
    lookAtFirstLeaf(session);
}

class Grabber
{
public:
    Grabber(MainWindow &window, const QString &folder) : m_window(window), m_folder(folder) {}

    bool grabAll(const QString &suffix)
    {
        lookAt(*m_window.session(), true);
        const bool published = grab(Page::Start, QStringLiteral("start"), suffix) && grab(Page::Scoring, QStringLiteral("scoring"), suffix)
            && grab(Page::Evidence, QStringLiteral("evidence"), suffix) && grab(Page::Charts, QStringLiteral("charts"), suffix);
        lookAt(*m_window.session(), false);
        return published && grab(Page::Scoring, QStringLiteral("scoring-sample"), suffix) && grab(Page::Charts, QStringLiteral("charts-sample"), suffix)
            && grabMatrix(suffix) && grab(Page::Framework, QStringLiteral("framework"), suffix);
    }

private:
    bool grab(Page page, const QString &name, const QString &suffix)
    {
        m_window.showPage(page);
        selectFirstRows(m_window);
        settle();
        return save(m_window, name, suffix);
    }

    bool grabMatrix(const QString &suffix)
    {
        showRequirementMatrix(*m_window.session(), &m_window);
        settle();
        auto *matrix = m_window.findChild<RequirementMatrixDialog *>();
        const bool saved = matrix && save(*matrix, QStringLiteral("matrix"), suffix);
        delete matrix; // The next language has one of its own.
        return saved;
    }

    bool save(QWidget &widget, const QString &name, const QString &suffix)
    {
        const QString path = m_folder.filePath(name + u'-' + suffix + QStringLiteral(".png"));
        if (widget.grab().save(path))
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
