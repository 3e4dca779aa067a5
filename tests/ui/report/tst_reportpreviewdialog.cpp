// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts.h"
#include "ui/report/reportpreviewdialog.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QPrintPreviewWidget>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace parindex;

namespace {

/// Answers with one path, and keeps what was said.
class AnsweringPrompts : public Prompts
{
public:
    struct Log
    {
        QString path;
        QString suggestion;
        QStringList errors;
    };

    explicit AnsweringPrompts(Log &log) : m_log(log) {}

    void showError(QWidget *, const Error &error) override { m_log.errors << error.message; }
    void showMessage(QWidget *, const QString &, const QString &) override {}
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
    QString openFileName(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QStringList openFileNames(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString openFolder(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFileName(QWidget *, const QString &, const QString &suggestion, const QString &, const QString &) override
    {
        m_log.suggestion = suggestion;
        return m_log.path;
    }
    PastedText choosePasted(QWidget *, const QString &, const QString &) override { return PastedText::Nothing; }
    void runWithProgress(QWidget *, const QString &, const std::function<void(const Progress &)> &work) override
    {
        work([](qint64, qint64) { return true; });
    }

private:
    Log &m_log;
};

Report threePages()
{
    Report report;
    report.title = QStringLiteral("BÁO CÁO THỬ");
    for (const char *text : {"Trang một", "Trang hai", "Trang ba"})
        report.blocks.push_back(Report::Paragraph{QString::fromUtf8(text), true});
    std::get<Report::Paragraph>(report.blocks.front()).startsPage = false;
    return report;
}

/// Knows one text, to see that it is asked for again.
class CloseTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool isClose = qstrcmp(context, "parindex::ReportPreviewDialog") == 0 && qstrcmp(source, "Close") == 0;
        return isClose ? QStringLiteral("Đóng") : QString();
    }
};

} // namespace

class tst_reportpreviewdialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_log = {};
        Prompts::replace(std::make_unique<AnsweringPrompts>(m_log));
        m_dialog = std::make_unique<ReportPreviewDialog>(threePages(), QStringLiteral("thử.pdf"));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup()
    {
        m_dialog.reset();
        Prompts::replace(nullptr);
    }

    void showsEveryPage()
    {
        QCOMPARE(m_dialog->pageCount(), 3);
        QCOMPARE(m_dialog->findChild<QPrintPreviewWidget *>()->pageCount(), 3);
        const QImage image = m_dialog->grab().toImage();
        QVERIFY(QRect(QPoint(), QSize(1366, 768)).contains(QRect(QPoint(), image.size())));
    }

    void goesFromPageToPage()
    {
        auto *page = m_dialog->findChild<QSpinBox *>(QStringLiteral("previewPage"));
        QCOMPARE(page->value(), 1);
        QVERIFY(!action("previewPrevious")->isEnabled());
        action("previewNext")->trigger();
        QCOMPARE(page->value(), 2);
        page->setValue(3);
        QCOMPARE(m_dialog->findChild<QPrintPreviewWidget *>()->currentPage(), 3);
        QVERIFY(!action("previewNext")->isEnabled());
        action("previewPrevious")->trigger();
        QCOMPARE(page->value(), 2);
    }

    void zooms()
    {
        auto *preview = m_dialog->findChild<QPrintPreviewWidget *>();
        action("previewFitPage")->trigger();
        const qreal whole = preview->zoomFactor();
        action("previewFitWidth")->trigger();
        QVERIFY(preview->zoomFactor() > whole);
        action("previewZoomOut")->trigger();
        action("previewZoomIn")->trigger();
        QCOMPARE(preview->zoomMode(), QPrintPreviewWidget::CustomZoom);
    }

    void savesWhereTheUserSays()
    {
        m_log.path = m_folder.filePath(QStringLiteral("lưu.pdf"));
        action("previewSave")->trigger();
        QCOMPARE(m_log.suggestion, QStringLiteral("thử.pdf"));
        QCOMPARE(m_log.errors, QStringList());
        QVERIFY(QFile::exists(m_log.path));
        QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("previewMessage"))->text().endsWith(QStringLiteral("lưu.pdf")));
    }

    void givingUpSavesNothing()
    {
        action("previewSave")->trigger();
        QCOMPARE(m_log.errors, QStringList());
        QVERIFY(!m_dialog->findChild<QLabel *>(QStringLiteral("previewMessage"))->isVisible());
    }

    void saysWhenItCannotSave()
    {
        m_log.path = m_folder.filePath(QStringLiteral("không có/lưu.pdf"));
        action("previewSave")->trigger();
        QCOMPARE(m_log.errors.size(), 1);
    }

    void printsTheChosenPages()
    {
        const QString path = m_folder.filePath(QStringLiteral("in.pdf"));
        m_dialog->setPrinterChooser([&](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            printer.setFromTo(2, 3);
            return true;
        });
        action("previewPrint")->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("/Type /Page\n"), 2);
    }

    void everyControlHasANameAndAPlaceInTheTabOrder()
    {
        for (auto *button : m_dialog->findChildren<QToolButton *>()) {
            if (button->objectName() == QStringLiteral("qt_toolbar_ext_button"))
                continue;
            QVERIFY(!button->objectName().isEmpty());
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->objectName()));
        }
    }

    void changesItsLanguage()
    {
        QCOMPARE(action("previewClose")->text(), QStringLiteral("Close"));
        CloseTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::processEvents();
        QCOMPARE(action("previewClose")->text(), QStringLiteral("Đóng"));
        QCoreApplication::removeTranslator(&translator);
        QCoreApplication::processEvents();
        QCOMPARE(action("previewClose")->text(), QStringLiteral("Close"));
    }

private:
    QAction *action(const char *name) const { return m_dialog->findChild<QAction *>(QLatin1String(name)); }

    QTemporaryDir m_folder;
    AnsweringPrompts::Log m_log;
    std::unique_ptr<ReportPreviewDialog> m_dialog;
};

QTEST_MAIN(tst_reportpreviewdialog)
#include "tst_reportpreviewdialog.moc"
