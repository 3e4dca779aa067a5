// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importdocuments.h"

#include "tests/support/failingdisk.h"
#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/evidencefixture.h"
#include "ui/dialogs/importdocumentsdialog.h"
#include "ui/models/importdocumentsmodel.h"
#include "ui/widgets/documenttable.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;
using Model = ImportDocumentsModel;

/// Whole folders and lists on their way into a real workspace, as somebody goes through the dialog.
class TestImportDocuments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        test::FailingDisk::install();
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    }
    void init() { m_fixture = std::make_unique<test::EvidenceFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void oneOrTwoFilesNeedNoList()
    {
        Attachable data;
        data.paths = {file(QStringLiteral("a.pdf"), "mot"), file(QStringLiteral("b.pdf"), "hai")};
        QCOMPARE(bringIn(session(), nullptr, data, nullptr).size(), std::size_t(2));
        QCOMPARE(session().undoStack().count(), 1);
    }

    void aFolderIsConfirmedAndIsOneStep()
    {
        file(QStringLiteral("HS/1.1.2 Hoàn thành/475-KH-UBND ke hoach.pdf"), "mot");
        file(QStringLiteral("HS/1.1.2-03 12-BC-SNV.txt"), QStringLiteral("UBND TỈNH QUẢNG NAM\nSỞ NỘI VỤ\nSố: 12/BC-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nQuảng Nam, ngày 05 tháng 01 năm 2026\nBÁO CÁO\nCông tác cải cách hành chính năm 2025\nKính gửi: UBND tỉnh\n").toUtf8());
        file(QStringLiteral("HS/khac/bien ban.docx"), "ba");
        file(QStringLiteral("HS/Thumbs.db"), "x");
        file(QStringLiteral("HS/cai.exe"), "x");
        QStringList shown;
        QString summary;
        const auto ids = import({folder(QStringLiteral("HS"))}, [&](ImportDocumentsDialog &dialog) {
            shown = test::textOf(*table(dialog)->model());
            summary = dialog.findChild<QLabel *>(QStringLiteral("importSummary"))->text();
            QCOMPARE(button(dialog, "importRemarks")->isVisible(), true);
            press(button(dialog, "importRemarks"));
            press(button(dialog, "importAccept"));
        });
        QCOMPARE(shown, QStringList({QStringLiteral("HS/1.1.2 Hoàn thành/475-KH-UBND ke hoach.pdf | 475/KH-UBND |  | ke hoach | 1.1.2 Hoàn thành nhiệm vụ |  |  | Kế hoạch |  | new"),
                                     QStringLiteral("HS/1.1.2-03 12-BC-SNV.txt | 12/BC-SNV | 05/01/2026 | Công tác cải cách hành chính năm 2025 | 1.1.2 Hoàn thành nhiệm vụ |  |  | Báo cáo | Sở Nội vụ | new"),
                                     QStringLiteral("HS/khac/bien ban.docx |  |  | bien ban |  |  |  |  |  | new")}));
        QVERIFY2(summary.contains(QStringLiteral("1 hidden")), qPrintable(summary));
        QVERIFY(m_fixture->prompts.messages.value(0).contains(QStringLiteral("“HS/cai.exe”")));
        QCOMPARE(ids.size(), std::size_t(3));
        QCOMPARE(documents(), QStringList({QStringLiteral("475/KH-UBND | 1.1.2"), QStringLiteral("12/BC-SNV | 1.1.2"), QStringLiteral(" | ")}));
        QCOMPARE(session().undoStack().count(), 1);
        session().undoStack().undo();
        QVERIFY(documents().isEmpty());
        session().undoStack().redo();
        QCOMPARE(documents().size(), 3);
    }

    void givenUpLeavesNothing()
    {
        file(QStringLiteral("HS/a.pdf"), "mot");
        QVERIFY(import({folder(QStringLiteral("HS"))}, [](ImportDocumentsDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }).empty());
        QVERIFY(documents().isEmpty());
        QCOMPARE(m_fixture->storedFiles(), 0);
        QCOMPARE(session().undoStack().count(), 0);
    }

    void whatIsLeftOutLeavesTheStore()
    {
        file(QStringLiteral("HS/a.pdf"), "mot");
        file(QStringLiteral("HS/b.pdf"), "hai");
        import({folder(QStringLiteral("HS"))}, [](ImportDocumentsDialog &dialog) {
            QTest::keyClick(table(dialog), Qt::Key_Space);
            QCOMPARE(dialog.rows().front().isTaken, false);
            press(button(dialog, "importAccept"));
        });
        QCOMPARE(m_fixture->evidence().size(), std::size_t(1));
        QCOMPARE(m_fixture->evidence().front().abstract, QStringLiteral("b"));
        QCOMPARE(m_fixture->storedFiles(), 1);
    }

    void deleteLeavesOutAndSpaceTakesAfterAll()
    {
        file(QStringLiteral("HS/a.pdf"), "mot");
        import({folder(QStringLiteral("HS"))}, [](ImportDocumentsDialog &dialog) {
            QTest::keyClick(table(dialog), Qt::Key_Delete);
            QVERIFY(!dialog.rows().front().isTaken);
            QVERIFY(!button(dialog, "importAccept")->isEnabled());
            QTest::keyClick(table(dialog), Qt::Key_Space);
            QVERIFY(dialog.rows().front().isTaken);
            press(button(dialog, "importAccept"));
        });
        QCOMPARE(m_fixture->evidence().size(), std::size_t(1));
    }

    void fieldsAreTypedInPlace()
    {
        file(QStringLiteral("HS/a.pdf"), "mot");
        import({folder(QStringLiteral("HS"))}, [](ImportDocumentsDialog &dialog) {
            typeInto(dialog, 0, Model::NumberColumn, QStringLiteral("9/BC-SNV"));
            typeInto(dialog, 0, Model::DateColumn, QStringLiteral("5-1-2026"));
            typeInto(dialog, 0, Model::PageColumn, QStringLiteral("3"));
            typeInto(dialog, 0, Model::LeafColumn, QStringLiteral("hoan thanh"));
            press(button(dialog, "importAccept"));
        });
        const Evidence &document = m_fixture->evidence().front();
        QCOMPARE(document.number, QStringLiteral("9/BC-SNV"));
        QCOMPARE(document.issuedOn, QDate(2026, 1, 5));
        QCOMPARE(document.citations, std::vector{m_fixture->citation("1.1.2", {}, QStringLiteral("3"))});
    }

    void whatCannotStandIsSaidAndChangesNothing()
    {
        file(QStringLiteral("HS/a.pdf"), "mot");
        import({folder(QStringLiteral("HS"))}, [](ImportDocumentsDialog &dialog) {
            auto *complaint = dialog.findChild<QLabel *>(QStringLiteral("importComplaint"));
            typeInto(dialog, 0, Model::DateColumn, QStringLiteral("31/4/2026"));
            QVERIFY(complaint->isVisible() && complaint->text().contains(QStringLiteral("31/4/2026")));
            QVERIFY(!dialog.rows().front().document.issuedOn.isValid());
            typeInto(dialog, 0, Model::LeafColumn, QStringLiteral("khong co dong nay"));
            QVERIFY(complaint->text().contains(QStringLiteral("khong co dong nay")));
            QVERIFY(!dialog.rows().front().leaf);
            typeInto(dialog, 0, Model::LeafColumn, QStringLiteral("1.2"));
            QVERIFY(!complaint->isVisible());
            QVERIFY(dialog.rows().front().leaf);
            dialog.reject();
        });
    }

    void severalRowsGetOneLeaf()
    {
        for (const char *name : {"HS/a.pdf", "HS/b.pdf", "HS/c.pdf"})
            file(QString::fromLatin1(name), name);
        import({folder(QStringLiteral("HS"))}, [](ImportDocumentsDialog &dialog) {
            table(dialog)->selectAll();
            auto *leaf = dialog.findChild<QLineEdit *>(QStringLiteral("importLeaf"));
            leaf->setFocus();
            QTest::keyClicks(leaf, QStringLiteral("1.2"));
            QTest::keyClick(leaf, Qt::Key_Return);
            table(dialog)->selectRow(1);
            press(button(dialog, "importClearLeaf"));
            press(button(dialog, "importAccept"));
        });
        QCOMPARE(documents(), QStringList({QStringLiteral(" | 1.2"), QStringLiteral(" | "), QStringLiteral(" | 1.2")}));
    }

    void aColumnIsPastedDown()
    {
        for (const char *name : {"HS/a.pdf", "HS/b.pdf", "HS/c.pdf"})
            file(QString::fromLatin1(name), name);
        QApplication::clipboard()->setText(QStringLiteral("1/BC-SNV\t05/01/2026\nKe\u0302\u0301 hoa\u0323ch\tsai\n3/BC-SNV\t07/01/2026\nthua\n"));
        import({folder(QStringLiteral("HS"))}, [](ImportDocumentsDialog &dialog) {
            table(dialog)->setCurrentIndex(table(dialog)->model()->index(0, Model::NumberColumn));
            QTest::keySequence(table(dialog), QKeySequence::Paste);
            QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("importComplaint"))->text().contains(QStringLiteral("sai")));
            press(button(dialog, "importAccept"));
        });
        QStringList pasted;
        for (const Evidence &one : m_fixture->evidence())
            pasted << one.number + u' ' + one.issuedOn.toString(Qt::ISODate);
        QCOMPARE(pasted, QStringList({QStringLiteral("1/BC-SNV 2026-01-05"), QStringLiteral("Kế hoạch "), QStringLiteral("3/BC-SNV 2026-01-07")}));
    }

    void whatIsHereIsCitedInstead()
    {
        m_fixture->add(QStringLiteral("475/KH-UBND"), QStringLiteral("Kế hoạch"), {}, file(QStringLiteral("goc.pdf"), "mot"));
        file(QStringLiteral("HS/1.1.2/ban sao.pdf"), "mot");
        QString standing;
        import({folder(QStringLiteral("HS"))}, [&](ImportDocumentsDialog &dialog) {
            const QAbstractItemModel *model = table(dialog)->model();
            standing = model->index(0, Model::StandingColumn).data().toString();
            QCOMPARE(model->index(0, Model::NumberColumn).data().toString(), QStringLiteral("475/KH-UBND"));
            QVERIFY(!model->index(0, Model::NumberColumn).flags().testFlag(Qt::ItemIsEditable));
            QVERIFY(model->index(0, Model::LeafColumn).flags().testFlag(Qt::ItemIsEditable));
            press(button(dialog, "importAccept"));
        });
        QCOMPARE(standing, QStringLiteral("cite 475/KH-UBND"));
        QCOMPARE(documents(), QStringList(QStringLiteral("475/KH-UBND | 1.1.2")));
        QCOMPARE(m_fixture->storedFiles(), 1);
        session().undoStack().undo();
        QCOMPARE(documents(), QStringList(QStringLiteral("475/KH-UBND | ")));
    }

    void whatIsHereByItsNumberIsCompleted()
    {
        Evidence here;
        here.number = QStringLiteral("9/BC-SNV");
        here.issuedOn = QDate(2026, 1, 5);
        m_fixture->add(here);
        file(QStringLiteral("HS/1.2/a.pdf"), "mot");
        import({folder(QStringLiteral("HS"))}, [](ImportDocumentsDialog &dialog) {
            typeInto(dialog, 0, Model::NumberColumn, QStringLiteral("9/bc-snv"));
            typeInto(dialog, 0, Model::DateColumn, QStringLiteral("5/1/2026"));
            QCOMPARE(table(dialog)->model()->index(0, Model::StandingColumn).data().toString(), QStringLiteral("complete 9/BC-SNV"));
            press(button(dialog, "importAccept"));
        });
        QCOMPARE(documents(), QStringList(QStringLiteral("9/BC-SNV | 1.2")));
        QCOMPARE(m_fixture->evidence().front().attachments.size(), std::size_t(1));
    }

    void theLeafThatWasDroppedOnIsForTheRest()
    {
        file(QStringLiteral("HS/a.pdf"), "mot");
        file(QStringLiteral("HS/1.2/b.pdf"), "hai");
        import({folder(QStringLiteral("HS"))}, [](ImportDocumentsDialog &dialog) { press(button(dialog, "importAccept")); }, &m_fixture->leaf("1.1.1"));
        QCOMPARE(documents(), QStringList({QStringLiteral(" | 1.2"), QStringLiteral(" | 1.1.1")}));
    }

    void anEmptyFolderIsSaid()
    {
        QVERIFY(QDir().mkpath(folder(QStringLiteral("HS"))));
        QVERIFY(importPaths(session(), nullptr, {folder(QStringLiteral("HS"))}, nullptr).empty());
        QCOMPARE(m_fixture->prompts.messages.size(), 1);
    }

    void whatCannotBeReadIsNamedAndTheRestComes()
    {
        file(QStringLiteral("HS/rong.pdf"), "");
        file(QStringLiteral("HS/1.2/rong.pdf"), "noi dung");
        import({folder(QStringLiteral("HS"))}, [](ImportDocumentsDialog &dialog) {
            press(button(dialog, "importRemarks"));
            press(button(dialog, "importAccept"));
        });
        QVERIFY(m_fixture->prompts.messages.value(0).contains(QStringLiteral("rong.pdf")));
        QCOMPARE(documents(), QStringList(QStringLiteral(" | 1.2"))); // The leaf of the one that came.
    }

    void stoppedLeavesNothing()
    {
        file(QStringLiteral("HS/a.pdf"), "mot");
        m_fixture->prompts.stopsWork = true;
        QVERIFY(importPaths(session(), nullptr, {folder(QStringLiteral("HS"))}, nullptr).empty());
        QCOMPARE(m_fixture->storedFiles(), 0);
        QVERIFY(m_fixture->prompts.errors.empty());
    }

    void aDiskThatFailsLeavesNothing()
    {
        file(QStringLiteral("HS/a.pdf"), "mot");
        QSignalSpy refused(&session(), &Session::refused);
        import({folder(QStringLiteral("HS"))}, [](ImportDocumentsDialog &dialog) { press(button(dialog, "importAccept")); }, nullptr, true);
        QCOMPARE(refused.count(), 1);
        QVERIFY(documents().isEmpty());
        QCOMPARE(m_fixture->storedFiles(), 0);
    }

    void aFolderIsAskedFor()
    {
        file(QStringLiteral("HS/a.pdf"), "mot");
        m_fixture->prompts.chosen = QStringList(folder(QStringLiteral("HS")));
        const test::WhenOpen<ImportDocumentsDialog> opened([](ImportDocumentsDialog &dialog) { press(button(dialog, "importAccept")); });
        QCOMPARE(importFolder(session(), nullptr).size(), std::size_t(1));
        QVERIFY(opened.came());
        m_fixture->prompts.chosen.clear();
        QVERIFY(importFolder(session(), nullptr).empty());
    }

    void aListBringsItsFilesAndCitations()
    {
        m_fixture->add(QStringLiteral("1/BC-SNV"), QStringLiteral("Có sẵn"));
        file(QStringLiteral("HS/475.pdf"), "mot");
        const QString list = file(QStringLiteral("HS/dm.csv"), QStringLiteral("Số, ký hiệu;Ngày;Trích yếu;Tiêu chí;Trang;Tên tệp\n"
                                                                              "2/BC;x;Báo cáo;;;mat.pdf\n475/KH-UBND;18/7/2024;Kế hoạch;1.1.2;5;475.pdf\n475/KH-UBND;18/7/2024;Kế hoạch;1.2;7;\n").toUtf8());
        m_fixture->prompts.chosen = QStringList(list);
        const test::WhenOpen<ImportDocumentsDialog> opened([](ImportDocumentsDialog &dialog) {
            QCOMPARE(table(dialog)->model()->index(2, Model::StandingColumn).data().toString(), QStringLiteral("same as row 2"));
            press(button(dialog, "importRemarks"));
            press(button(dialog, "importAccept"));
        });
        QCOMPARE(importList(session(), nullptr).size(), std::size_t(2));
        QVERIFY(opened.came());
        const QString remarks = m_fixture->prompts.messages.value(0);
        QVERIFY2(remarks.contains(QStringLiteral("“x”")) && remarks.contains(QStringLiteral("“mat.pdf”")), qPrintable(remarks));
        QCOMPARE(documents(), QStringList({QStringLiteral("1/BC-SNV | "), QStringLiteral("2/BC | "), QStringLiteral("475/KH-UBND | 1.1.2 1.2")}));
        QCOMPARE(m_fixture->evidence()[2].attachments.size(), std::size_t(1));
        QCOMPARE(m_fixture->evidence()[2].citations[1].page, QStringLiteral("7"));
    }

    void whatIsNoListIsRefused()
    {
        m_fixture->prompts.chosen = QStringList(file(QStringLiteral("a.csv"), "Ho ten;Luong\nA;1\n"));
        QVERIFY(importList(session(), nullptr).empty());
        QCOMPARE(m_fixture->prompts.errors.size(), std::size_t(1));
    }

    void whatWasSetIsNotLostByOneKey()
    {
        file(QStringLiteral("HS/a.txt"), "mot");
        for (const bool yes : {false, true}) {
            m_fixture->prompts.questions.clear();
            m_fixture->prompts.yes = yes;
            import({folder(QStringLiteral("HS"))}, [&](ImportDocumentsDialog &dialog) {
                QTest::keyClick(&dialog, Qt::Key_Escape);
                QVERIFY(!dialog.isVisible()); // Nothing was set yet.
            });
            QVERIFY(m_fixture->prompts.questions.isEmpty());
            import({folder(QStringLiteral("HS"))}, [&](ImportDocumentsDialog &dialog) {
                table(dialog)->selectRow(0);
                typeInto(dialog, 0, ImportDocumentsModel::SectionColumn, QStringLiteral("Muc I"));
                QTest::keyClick(&dialog, Qt::Key_Escape);
                QCOMPARE(dialog.isVisible(), !yes);
                m_fixture->prompts.yes = true;
            });
            QVERIFY(!m_fixture->prompts.questions.isEmpty());
        }
        QVERIFY(documents().isEmpty());
    }

    void aReplacedFileDoesNotComeBack()
    {
        const QString old = file(QStringLiteral("HS/cu.txt"), "cũ");
        Evidence document;
        document.number = QStringLiteral("475/KH-UBND");
        document.attachments = {session().workspace().storeFile(file(QStringLiteral("moi.txt"), "mới")).value()};
        document.earlier.push_back({session().workspace().storeFile(old).value(), QDateTime::currentDateTimeUtc(), QStringLiteral("Lan"), QStringLiteral("mờ")});
        m_fixture->add(document);
        import({folder(QStringLiteral("HS"))}, [&](ImportDocumentsDialog &dialog) { QVERIFY(!button(dialog, "importAccept")->isEnabled()); });
        QCOMPARE(attachFiles(session(), nullptr, {old}, nullptr).size(), std::size_t(1));
        QCOMPARE(m_fixture->evidence().size(), std::size_t(1));
        QCOMPARE(m_fixture->evidence()[0].attachments.size(), std::size_t(1));
    }

    void whatLiesInTheBinIsLeftOut()
    {
        const EvidenceId id = m_fixture->add(QStringLiteral("475/KH-UBND"), QString(), {}, file(QStringLiteral("HS/a.txt"), "mot"));
        session().removeDocuments({id});
        import({folder(QStringLiteral("HS"))}, [&](ImportDocumentsDialog &dialog) {
            QVERIFY(!dialog.rows()[0].isTaken);
            press(button(dialog, "importRemarks"));
        });
        QVERIFY(m_fixture->prompts.messages.value(0).contains(QStringLiteral("475/KH-UBND")));
    }

    void onlyWhatWasLookedAtIsConfirmed()
    {
        for (const char *name : {"1-BC-SNV.txt", "2-BC-SNV.txt", "3-BC-SNV.txt", "4-BC-SNV.txt"})
            file(QStringLiteral("HS/") + QLatin1String(name), name);
        import({folder(QStringLiteral("HS"))}, [&](ImportDocumentsDialog &dialog) {
            table(dialog)->selectRow(1);
            // Rows that are only picked for something else are not looked at.
            auto *selection = table(dialog)->selectionModel();
            selection->setCurrentIndex(table(dialog)->model()->index(2, 1), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            press(button(dialog, "importAccept"));
        });
        QStringList proposed;
        for (const Evidence &document : m_fixture->evidence())
            proposed << (document.isProposed ? document.number : QString());
        QCOMPARE(proposed, QStringList({QStringLiteral("1/BC-SNV"), QString(), QStringLiteral("3/BC-SNV"), QStringLiteral("4/BC-SNV")}));
    }

private:
    using Act = std::function<void(ImportDocumentsDialog &)>;

    Session &session() const { return *m_fixture->session; }
    QString folder(const QString &name) const { return m_fixture->workspace.folder.filePath(name); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(folder(name).section(u'/', 0, -2));
        return m_fixture->file(name, content);
    }
    std::vector<EvidenceId> import(const QStringList &paths, const Act &act, const Item *leaf = nullptr, bool failing = false) const
    {
        std::unique_ptr<test::FailingDisk> disk;
        const test::WhenOpen<ImportDocumentsDialog> opened([&](ImportDocumentsDialog &dialog) {
            if (failing)
                disk = std::make_unique<test::FailingDisk>(0);
            act(dialog);
            if (dialog.isVisible())
                dialog.reject();
        });
        auto ids = importPaths(session(), nullptr, paths, leaf);
        if (!opened.came())
            qFatal("the dialog did not come");
        return ids;
    }
    QStringList documents() const
    {
        QStringList lines;
        for (const Evidence &one : m_fixture->evidence()) {
            QStringList codes;
            for (const Citation &citation : one.citations)
                codes << session().view().framework.find(citation.item)->code;
            lines << one.number + QStringLiteral(" | ") + codes.join(u' ');
        }
        return lines;
    }
    static DocumentTable *table(const QDialog &dialog) { return dialog.findChild<DocumentTable *>(QStringLiteral("importTable")); }
    static QPushButton *button(const QDialog &dialog, const char *name) { return dialog.findChild<QPushButton *>(QLatin1String(name)); }
    static void press(QPushButton *pressed) { QTest::mouseClick(pressed, Qt::LeftButton); }
    static void typeInto(const QDialog &dialog, int row, int column, const QString &text)
    {
        table(dialog)->setFocus();
        table(dialog)->setCurrentIndex(table(dialog)->model()->index(row, column));
        QTest::keyClick(table(dialog), Qt::Key_F2);
        auto *editor = table(dialog)->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        // While values are offered, their list has the keys.
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : editor, Qt::Key_Return);
        QTRY_VERIFY(!table(dialog)->viewport()->findChild<QLineEdit *>());
    }

    std::unique_ptr<test::EvidenceFixture> m_fixture;
};

QTEST_MAIN(TestImportDocuments)
#include "tst_importdocuments.moc"
