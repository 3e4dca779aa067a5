// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/englishleft.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/dialogs/newworkspacedialog.h"
#include "ui/dialogs/restorebackupdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mainwindow.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/translator.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace parindex;

/// The window over the example in both languages.
class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        test::ScriptedPrompts::install();
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_settings->setExampleFolder(m_folder.path());
        m_settings->setLanguage(Language::English);
        m_translator.setLanguage(Language::English);
        m_window = std::make_unique<MainWindow>(*m_settings, m_translator, m_appearance);
        m_window->show();
        QVERIFY(m_window->openExample());
    }
    void cleanupTestCase()
    {
        m_window.reset();
        Prompts::replace(nullptr);
    }

    void theExampleIsMadeOnce()
    {
        const QString path = m_window->session()->workspace().path();
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("vi-du-dak-nong.parindex"));
        QVERIFY(m_window->openExample());
        QCOMPARE(m_window->session()->workspace().path(), path);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.parindex")}), QStringList{QStringLiteral("vi-du-dak-nong.parindex")});
    }

    void theHeaderShowsThePublishedFigures()
    {
        speak(Language::Vietnamese);
        QCOMPARE(label("appraisedValue"), QStringLiteral("56,86/61,50 · 92,46\u00a0%"));
        QCOMPARE(label("totalValue"), QStringLiteral("85,42/100"));
        QVERIFY(label("frameworkLine").startsWith(QStringLiteral("876/QĐ-BNV")));
        speak(Language::English);
        QCOMPARE(label("appraisedValue"), QStringLiteral("56.86/61.50 · 92.46\u00a0%"));
    }

    void noEnglishIsLeftAfterTheSwitch()
    {
        const test::EnglishLeft english;
        QVERIFY(english.size() > 150);
        speak(Language::English);
        visitEveryPage();
        QVERIFY(english.below(*m_window).size() > 30);
        m_window->showPage(Page::Charts); // What is drawn is drawn anew only where it is seen.
        speak(Language::Vietnamese);
        const QStringList left = english.below(*m_window);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
        visitEveryPage();
        const QStringList later = english.below(*m_window);
        QVERIFY2(later.isEmpty(), qPrintable(later.join(u'\n')));
    }

    void dialogsFollowTheSwitch()
    {
        const test::EnglishLeft english;
        speak(Language::English);
        NewWorkspaceDialog newFile(*m_settings);
        RestoreBackupDialog restore(*m_settings, {});
        speak(Language::Vietnamese);
        const auto actions = m_window->findChildren<QAction *>();
        const ShortcutsDialog shortcuts({actions.begin(), actions.end()});
        for (const QDialog *dialog : std::initializer_list<const QDialog *>{&newFile, &restore, &shortcuts}) {
            const QStringList left = english.below(*dialog);
            QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
        }
    }

    void mnemonicsCanBeTypedAndAreUnique()
    {
        for (const Language language : {Language::Vietnamese, Language::English}) {
            speak(language);
            visitEveryPage();
            QStringList clashes;
            QStringList bar;
            for (const QAction *action : m_window->menuBar()->actions())
                bar << action->text();
            clashes << clashesIn(bar);
            for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
                QStringList texts;
                for (const QAction *action : menu->actions())
                    texts << action->text();
                clashes << clashesIn(texts);
            }
            const NewWorkspaceDialog newFile(*m_settings);
            const RestoreBackupDialog restore(*m_settings, {});
            clashes << clashesIn(textsOf(newFile, false)) << clashesIn(textsOf(restore, false));
            for (int page = 0; page < PageCount; ++page) {
                m_window->showPage(static_cast<Page>(page));
                clashes << clashesIn(bar + textsOf(*m_window, true));
            }
            QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
        }
    }

    void fitsTheSmallestScreen_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<int>("textPercent");
        QTest::newRow("everything at 150 %") << 1.5 << 100;
        QTest::newRow("text at 150 %") << 1.0 << 150;
        QTest::newRow("text at 200 %") << 1.0 << 200;
    }
    void fitsTheSmallestScreen()
    {
        QFETCH(qreal, scale);
        QFETCH(int, textPercent);
        const QSize room = QSize(1366, 768) / scale - QSize(0, 28); // Without the window's own title.
        m_appearance.setTextPercent(textPercent);
        for (const Language language : {Language::Vietnamese, Language::English}) {
            speak(language);
            visitEveryPage();
            const QSize least = m_window->minimumSizeHint();
            QVERIFY2(least.boundedTo(room) == least, qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
        }
        m_appearance.setTextPercent(100);
    }

    void qtSpeaksVietnameseToo()
    {
        m_window->setLanguage(Language::Vietnamese);
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel | QDialogButtonBox::Save);
        QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&'), QStringLiteral("Hủy"));
    }

private:
    /// Mnemonics that stand before a letter with marks, or twice.
    static QStringList clashesIn(const QStringList &texts)
    {
        QStringList clashes;
        QMap<QString, QString> taken;
        static const QRegularExpression mnemonic(QStringLiteral("&([^&\\s])"));
        for (const QString &text : texts) {
            const QString letter = mnemonic.match(text).captured(1).toLower();
            if (letter.isEmpty())
                continue;
            if (letter.at(0).unicode() > 127)
                clashes << QStringLiteral("%1: cannot be typed").arg(text);
            if (taken.contains(letter))
                clashes << QStringLiteral("%1 and %2").arg(taken.value(letter), text);
            taken.insert(letter, text);
        }
        return clashes;
    }
    static QStringList textsOf(const QWidget &root, bool onlyVisible)
    {
        QStringList texts;
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (onlyVisible && !widget->isVisible())
                continue;
            if (button)
                texts << button->text();
            else if (label && label->buddy())
                texts << label->text();
        }
        return texts;
    }
    QString label(const char *name) const { return m_window->findChild<QLabel *>(QLatin1String(name))->text(); }
    void speak(Language language)
    {
        m_window->setLanguage(language);
        QCoreApplication::processEvents();
    }
    void visitEveryPage()
    {
        const auto leaves = m_window->session()->view().framework.leaves();
        m_window->session()->setItem(leaves.front()->id);
        for (int page = 0; page < PageCount; ++page) {
            m_window->showPage(static_cast<Page>(page));
            QCoreApplication::processEvents();
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    Translator m_translator;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
