// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/evidencefixture.h"
#include "ui/dialogs/exportevidencedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace parindex;

class tst_exportevidencedialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheTree();
    void followsTheOptions();
    void offersFields();
    void warnsOfWhatIsKnownToBeMissing();
    void remembersTheChoices();
    void hasNothingToExport();
    void isReachedByKeyboard();

private:
    void open(const ExportChoices &choices = {});
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    /// "folder: what is in it, …" for each row at the top.
    QStringList shown() const
    {
        QStringList lines;
        const QAbstractItemModel &model = *find<QTreeView>("exportPreview")->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex top = model.index(row, 0);
            QStringList children;
            for (int child = 0; child < model.rowCount(top); ++child)
                children << model.index(child, 0, top).data().toString();
            lines << top.data().toString() + QStringLiteral(": ") + children.join(QStringLiteral(", "));
        }
        return lines;
    }
    QString totals() const { return find<QLabel>("exportTotals")->text(); }
    QPushButton *exportButton() const { return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok); }
    void type(const char *name, const QString &number)
    {
        auto *box = find<QSpinBox>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, number);
        QTest::keyClick(box, Qt::Key_Tab);
    }

    std::unique_ptr<test::EvidenceFixture> m_test;
    std::unique_ptr<ExportEvidenceDialog> m_dialog;
};

void tst_exportevidencedialog::init()
{
    m_test = std::make_unique<test::EvidenceFixture>();
    m_test->add(QStringLiteral("475/KH-UBND"), QStringLiteral("Kế hoạch"), {m_test->citation("1.1.1"), m_test->citation("2")}, m_test->file(QStringLiteral("kế hoạch.pdf"), QByteArray(3 << 20, 'a')));
    m_test->add(QStringLiteral("9/TB-SNV"), QStringLiteral("Thông báo"), {m_test->citation("2")}, m_test->file(QStringLiteral("thông báo.pdf"), QByteArray(1 << 20, 'b')));
}

void tst_exportevidencedialog::cleanup()
{
    m_dialog.reset();
    m_test.reset();
}

void tst_exportevidencedialog::open(const ExportChoices &choices)
{
    m_dialog = std::make_unique<ExportEvidenceDialog>(*m_test->session, choices);
    m_dialog->show();
    static_cast<void>(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_exportevidencedialog::showsTheTree()
{
    open();
    QCOMPARE(shown(), (QStringList{QStringLiteral("1. Chỉ đạo điều hành: 1.1.1-01 475-KH-UBND.pdf"), QStringLiteral("2. Thể chế: 2-01 475/KH-UBND, 2-02 9-TB-SNV.pdf")}));
    QCOMPARE(totals(), QStringLiteral("2 file(s); 4.0 MB"));
    QVERIFY(exportButton()->isEnabled());
    QCOMPARE(m_dialog->form(), ExportTarget::Form::Folder);
}

void tst_exportevidencedialog::followsTheOptions()
{
    open();
    QVERIFY(!find<QCheckBox>("exportKeepLarge")->isEnabled());
    QTest::mouseClick(find<QCheckBox>("exportAscii"), Qt::LeftButton, {}, QPoint(8, find<QCheckBox>("exportAscii")->height() / 2));
    QCOMPARE(shown().first(), QStringLiteral("1. Chi dao dieu hanh: 1.1.1-01 475-KH-UBND.pdf"));
    QTest::mouseClick(find<QCheckBox>("exportEachLeaf"), Qt::LeftButton, {}, QPoint(8, find<QCheckBox>("exportEachLeaf")->height() / 2));
    QCOMPARE(totals(), QStringLiteral("3 file(s); 7.0 MB"));
    type("exportLargestFile", QStringLiteral("2"));
    QCOMPARE(totals(), QStringLiteral("1 file(s); 1.0 MB; 2 file(s) left out"));
    QVERIFY(find<QCheckBox>("exportKeepLarge")->isEnabled());
    find<QCheckBox>("exportKeepLarge")->setFocus();
    QTest::keyClick(find<QCheckBox>("exportKeepLarge"), Qt::Key_Space);
    QCOMPARE(totals(), QStringLiteral("3 file(s); 7.0 MB"));
    type("exportLargestPart", QStringLiteral("5"));
    QCOMPARE(totals(), QStringLiteral("3 file(s); 7.0 MB; 2 part(s)"));
    QCOMPARE(shown(), (QStringList{QStringLiteral("Phan 1: 1. Chi dao dieu hanh"), QStringLiteral("Phan 2: 2. The che")}));
}

void tst_exportevidencedialog::offersFields()
{
    open();
    auto *fields = find<QComboBox>("exportField");
    QCOMPARE(fields->count(), 4);
    fields->setFocus();
    QTest::keyClick(fields, Qt::Key_Down);
    QTest::keyClick(fields, Qt::Key_Down);
    QCOMPARE(fields->currentText(), QStringLiteral("2 Thể chế"));
    QCOMPARE(shown(), QStringList{QStringLiteral("2. Thể chế: 2-01 475-KH-UBND.pdf, 2-02 9-TB-SNV.pdf")});
    QCOMPARE(m_dialog->options().field, std::optional(m_test->leaf("2").id));
}

void tst_exportevidencedialog::warnsOfWhatIsKnownToBeMissing()
{
    const Evidence &document = m_test->evidence().back();
    m_test->session->workspace().setFileProblems({{document.id, document.attachments[0].digest, Finding::Code::FileMissing, QStringLiteral("x")}});
    open();
    QCOMPARE(totals(), QStringLiteral("1 file(s); 3.0 MB; 1 file(s) left out"));
}

void tst_exportevidencedialog::remembersTheChoices()
{
    const ExportChoices choices{true, true, true, true, 10, 50};
    open(choices);
    QCOMPARE(m_dialog->choices(), choices);
    QCOMPARE(m_dialog->form(), ExportTarget::Form::Zip);
    const EvidenceTreeOptions expected{std::nullopt, true, true, true, 10 * EvidenceTreeOptions::Megabyte, 50 * EvidenceTreeOptions::Megabyte};
    QCOMPARE(m_dialog->options(), expected);
}

void tst_exportevidencedialog::hasNothingToExport()
{
    open();
    auto *fields = find<QComboBox>("exportField");
    fields->setFocus();
    QTest::keyClick(fields, Qt::Key_End);
    QCOMPARE(totals(), QStringLiteral("No document is cited here yet."));
    QVERIFY(!exportButton()->isEnabled());
}

void tst_exportevidencedialog::isReachedByKeyboard()
{
    open({false, false, false, false, 10, 0});
    find<QComboBox>("exportAssessment")->setFocus();
    QStringList passed;
    for (int i = 0; i < 11; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QVERIFY2(!focus->accessibleName().isEmpty() || qobject_cast<QPushButton *>(focus), qPrintable(focus->objectName()));
        passed << focus->objectName();
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QCOMPARE(passed.mid(0, 9), (QStringList{QStringLiteral("exportAssessment"), QStringLiteral("exportField"), QStringLiteral("exportForm"), QStringLiteral("exportLargestFile"), QStringLiteral("exportLargestPart"),
                                            QStringLiteral("exportKeepLarge"), QStringLiteral("exportAscii"), QStringLiteral("exportEachLeaf"), QStringLiteral("exportPreview")}));
}

QTEST_MAIN(tst_exportevidencedialog)
#include "tst_exportevidencedialog.moc"
