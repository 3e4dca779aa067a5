// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/workspace/evidenceexport.h"
#include "tests/support/exportedtree.h"
#include "tests/support/limits.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace parindex;

namespace {

constexpr qint64 Megabyte = EvidenceTreeOptions::Megabyte;

/// In the place of the printed index, which the ui makes.
Status fakeIndex(const QString &path)
{
    test::writeFile(path, "%PDF index");
    return {};
}

/// What no archive makes smaller; made once, since it takes a while.
QByteArray noise(int seed, qint64 size)
{
    static std::map<std::pair<int, qint64>, QByteArray> made;
    QByteArray &bytes = made[{seed, size}];
    if (bytes.isEmpty()) {
        std::vector<quint32> words(static_cast<std::size_t>(size) / sizeof(quint32));
        QRandomGenerator(quint32(seed)).fillRange(words.data(), qsizetype(words.size()));
        bytes = QByteArray(reinterpret_cast<const char *>(words.data()), size);
    }
    return bytes;
}

} // namespace

class tst_evidenceexport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAFolder();
    void writesAZip();
    void writesAZipForEachPart();
    void givesTheSameBytes();
    void hostileNamesStayInTheirFolder();
    void findsWhatCannotBeWritten();
    void goesOnWithoutThem();
    void refusesWhatWasAlteredMeanwhile_data() { bothForms(); }
    void refusesWhatWasAlteredMeanwhile();
    void refusesTargets_data();
    void refusesTargets();
    void leavesNothingWhenStopped_data() { bothForms(); }
    void leavesNothingWhenStopped();
    void leavesNothingOnAFullDisk_data() { bothForms(); }
    void leavesNothingOnAFullDisk();
    void leavesNothingWhereNobodyMayWrite();
    void replacesAZipOnlyWhenTheNewOneIsWhole();
    void saysHowFarItIs();

private:
    static void bothForms()
    {
        QTest::addColumn<ExportTarget::Form>("form");
        QTest::newRow("folder") << ExportTarget::Form::Folder;
        QTest::newRow("zip") << ExportTarget::Form::Zip;
    }

    void add(const QString &number, const std::vector<std::pair<QString, QByteArray>> &files, const std::vector<const char *> &leaves);
    EvidenceTree plan(const EvidenceTreeOptions &options = {}) const { return planEvidenceTree(m_test->workspace->view(m_test->assessment), options); }
    QString out(const char *name) const { return m_out->filePath(QString::fromUtf8(name)); }
    ExportTarget target(ExportTarget::Form form) const { return {form, out(form == ExportTarget::Form::Zip ? "hồ sơ.zip" : "hồ sơ")}; }
    Status write(const EvidenceTree &tree, const ExportTarget &where, const ExportProgress &progress = {}) const
    {
        return writeEvidenceTree(*m_test->workspace, tree, where, fakeIndex, progress);
    }
    QString storedPath(int document) const { return m_test->workspace->pathOf(m_test->workspace->evidence()[std::size_t(document)].attachments[0]); }
    /// The tree and the files hold the same, with the index beside them.
    void compare(const EvidenceTree &tree, test::FilesByPath files, int part = -1) const;

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<QTemporaryDir> m_out;
};

void tst_evidenceexport::init()
{
    m_test = std::make_unique<test::TestWorkspace>();
    m_out = std::make_unique<QTemporaryDir>();
    add(QStringLiteral("12/KH-UBND"), {{QStringLiteral("kế hoạch.pdf"), noise(1, 2 * Megabyte)}}, {"1.1.1", "1.2"});
    add(QStringLiteral("45/BC-SNV"), {{QStringLiteral("báo cáo.docx"), noise(2, 500)}, {QStringLiteral("phụ lục.txt"), QByteArray(50'000, 'a')}}, {"1.1.1"});
    add(QString(), {{QStringLiteral("ảnh chụp.jpg"), noise(3, 3 * Megabyte)}}, {"2"});
    add(QStringLiteral("7/TB-SNV"), {}, {"2"});
}

void tst_evidenceexport::add(const QString &number, const std::vector<std::pair<QString, QByteArray>> &files, const std::vector<const char *> &leaves)
{
    Evidence document;
    document.number = number;
    document.issuedOn = QDate(2026, 3, int(m_test->workspace->evidence().size()) + 1);
    for (const auto &[name, content] : files) {
        Attachment file = m_test->workspace->storeFile(m_test->file(QStringLiteral("nguon"), content)).value();
        file.fileName = name;
        document.attachments.push_back(file);
    }
    for (const char *leaf : leaves)
        document.citations.push_back({m_test->assessment, m_test->item(leaf).id, {}, {}});
    QVERIFY(m_test->workspace->replaceEvidence({{{}, document}}));
}

void tst_evidenceexport::compare(const EvidenceTree &tree, test::FilesByPath files, int part) const
{
    int count = 0;
    for (const EvidenceTree::Entry &entry : tree.entries) {
        if (!entry.isStored() || (part >= 0 && entry.part != part))
            continue;
        const QString path = part >= 0 ? entry.pathInPart() : tree.pathOf(entry);
        QVERIFY2(files.contains(path), qPrintable(path));
        QCOMPARE(Digest::ofBytes(files[path]), entry.file.digest);
        ++count;
    }
    QCOMPARE(files.size(), part >= 0 ? count : count + 2);
}

void tst_evidenceexport::writesAFolder()
{
    EvidenceTreeOptions options;
    options.largestPart = 4 * Megabyte;
    const EvidenceTree tree = plan(options);
    QCOMPARE(tree.parts.size(), 2u);
    const auto where = target(ExportTarget::Form::Folder);
    QVERIFY(QDir().mkpath(where.path)); // One that is empty will do.
    const Status status = write(tree, where);
    QVERIFY2(status, status ? "" : qPrintable(status.error().message + status.error().detail));
    const auto files = test::filesIn(where.path);
    compare(tree, files);
    QVERIFY(files.contains(QStringLiteral("Phần 1/1. Chỉ đạo điều hành/1.1.1-02b 45-BC-SNV.txt")));
    QCOMPARE(files[QStringLiteral("Danh mục.pdf")], QByteArray("%PDF index"));
    const QStringList listed = test::columnOf(where.path + QStringLiteral("/Danh mục.xlsx"), QStringLiteral("File"));
    QCOMPARE(QSet<QString>(listed.begin(), listed.end()) + QSet<QString>({QStringLiteral("Danh mục.pdf"), QStringLiteral("Danh mục.xlsx")}),
             QSet<QString>(files.keyBegin(), files.keyEnd()));
    QCOMPARE(QDir(m_out->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("hồ sơ")});
    QVERIFY(QFileInfo(where.path).permission(QFile::ReadOther)); // Colleagues may read it.
}

void tst_evidenceexport::writesAZip()
{
    const EvidenceTree tree = plan();
    const auto where = target(ExportTarget::Form::Zip);
    QVERIFY(write(tree, where));
    const auto files = test::filesInZip(where.path);
    compare(tree, files);
    const QString index = test::writeFile(out("index.xlsx"), files[QStringLiteral("Danh mục.xlsx")]);
    QStringList listed = test::columnOf(index, QStringLiteral("File")) + QStringList{QStringLiteral("Danh mục.pdf"), QStringLiteral("Danh mục.xlsx")};
    listed.sort();
    QCOMPARE(listed, QStringList(files.keys()));
    QVERIFY(QFileInfo(where.path).permission(QFile::ReadOther));
}

void tst_evidenceexport::writesAZipForEachPart()
{
    EvidenceTreeOptions options;
    options.largestPart = 4 * Megabyte;
    const EvidenceTree tree = plan(options);
    const ExportTarget where{ExportTarget::Form::Zip, out("các phần")};
    QVERIFY(write(tree, where));
    const auto files = test::filesIn(where.path);
    QCOMPARE(files.keys(), (QList<QString>{QStringLiteral("Danh mục.pdf"), QStringLiteral("Danh mục.xlsx"), QStringLiteral("Phần 1.zip"), QStringLiteral("Phần 2.zip")}));
    for (int part = 0; part < 2; ++part) {
        const QString path = where.path + u'/' + tree.parts[std::size_t(part)].name + QStringLiteral(".zip");
        QVERIFY(QFileInfo(path).size() <= options.largestPart);
        compare(tree, test::filesInZip(path), part);
    }
}

void tst_evidenceexport::givesTheSameBytes()
{
    QVERIFY(write(plan(), {ExportTarget::Form::Zip, out("a.zip")}));
    QTest::qWait(1100); // Times in it would differ by now.
    QVERIFY(write(plan(), {ExportTarget::Form::Zip, out("b.zip")}));
    QCOMPARE(test::readFile(out("a.zip")), test::readFile(out("b.zip")));
}

void tst_evidenceexport::hostileNamesStayInTheirFolder()
{
    add(QStringLiteral("../../thoat"), {{QStringLiteral("../x.pdf"), "1"}}, {"2"});
    add(QStringLiteral("CON"), {{QStringLiteral("CON"), "2"}}, {"2"});
    add(QStringLiteral("7/TB"), {{QStringLiteral("a.pdf"), "3"}, {QStringLiteral("b.pdf"), "4"}}, {"2"});
    add(QStringLiteral("7/TB"), {{QStringLiteral("a.pdf"), "5"}}, {"2"});
    add(QStringLiteral("1/KH\u202Efdp"), {{QStringLiteral(".an\u0301"), "6"}}, {"2"});
    add(QString(85, u'ế'), {{QString(80, u'ế') + QStringLiteral(".pdf"), "7"}}, {"2"});
    for (const bool ascii : {false, true}) {
        EvidenceTreeOptions options;
        options.asciiNames = ascii;
        const EvidenceTree tree = plan(options);
        const ExportTarget folder{ExportTarget::Form::Folder, out(ascii ? "ascii" : "chữ")};
        QVERIFY(write(tree, folder));
        compare(tree, test::filesIn(folder.path));
        const ExportTarget zip{ExportTarget::Form::Zip, folder.path + QStringLiteral(".zip")};
        QVERIFY(write(tree, zip));
        compare(tree, test::filesInZip(zip.path));
    }
    QCOMPARE(QDir(m_out->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 4);
}

void tst_evidenceexport::findsWhatCannotBeWritten()
{
    QVERIFY(checkEvidenceFiles(*m_test->workspace, plan())->empty());
    QVERIFY(QFile::remove(storedPath(0)));
    QByteArray bytes = test::readFile(storedPath(2));
    bytes[bytes.size() - 1] = char(~bytes[bytes.size() - 1]);
    QFile::setPermissions(storedPath(2), QFile::ReadOwner | QFile::WriteOwner);
    test::writeFile(storedPath(2), bytes);
    const auto found = checkEvidenceFiles(*m_test->workspace, plan());
    QVERIFY(found);
    const auto &evidence = m_test->workspace->evidence();
    const UnusableFiles expected{{evidence[0].attachments[0].digest, EvidenceTree::State::Missing}, {evidence[2].attachments[0].digest, EvidenceTree::State::Altered}};
    QCOMPARE(*found, expected);
    const auto stopped = checkEvidenceFiles(*m_test->workspace, plan(), [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void tst_evidenceexport::goesOnWithoutThem()
{
    QVERIFY(QFile::remove(storedPath(0)));
    const auto unusable = checkEvidenceFiles(*m_test->workspace, plan());
    const EvidenceTree tree = planEvidenceTree(m_test->workspace->view(m_test->assessment), {}, *unusable);
    const auto where = target(ExportTarget::Form::Folder);
    QVERIFY(write(tree, where));
    compare(tree, test::filesIn(where.path));
    QCOMPARE(test::columnOf(where.path + QStringLiteral("/Danh mục.xlsx"), QStringLiteral("Remark")),
             (QStringList{QStringLiteral("missing: kế hoạch.pdf"), QStringLiteral("see 1.1.1-01"), QStringLiteral("no file")}));
}

void tst_evidenceexport::refusesWhatWasAlteredMeanwhile()
{
    QFETCH(ExportTarget::Form, form);
    const EvidenceTree tree = plan();
    QFile::setPermissions(storedPath(2), QFile::ReadOwner | QFile::WriteOwner);
    test::writeFile(storedPath(2), noise(9, 3 * Megabyte));
    const Status status = write(tree, target(form));
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Damaged);
    QVERIFY2(status.error().message.startsWith(QStringLiteral("“ảnh chụp.jpg”")), qPrintable(status.error().message));
    QVERIFY(QFile::remove(storedPath(2)));
    const Status missing = write(tree, target(form));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(QDir(m_out->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void tst_evidenceexport::refusesTargets_data()
{
    QTest::addColumn<ExportTarget::Form>("form");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("folder that is not empty") << ExportTarget::Form::Folder << QStringLiteral("đầy") << QStringLiteral("“đầy” is not empty.");
    QTest::newRow("folder with a hidden file") << ExportTarget::Form::Folder << QStringLiteral("ẩn") << QStringLiteral("“ẩn” is not empty.");
    QTest::newRow("file in the place of a folder") << ExportTarget::Form::Folder << QStringLiteral("tệp.zip") << QStringLiteral("“tệp.zip” is a file.");
    QTest::newRow("folder of nowhere") << ExportTarget::Form::Folder << QStringLiteral("không có/hồ sơ") << QStringLiteral("The folder in which “hồ sơ” is to stand does not exist.");
    QTest::newRow("among the attached files") << ExportTarget::Form::Folder << QStringLiteral("STORE/x") << QStringLiteral("“x” lies in the folder of attached files");
    QTest::newRow("folder in the place of a zip") << ExportTarget::Form::Zip << QStringLiteral("đầy") << QStringLiteral("“đầy” is not an ordinary file.");
    QTest::newRow("another kind of file") << ExportTarget::Form::Zip << QStringLiteral("năm.parindex") << QStringLiteral("“năm.parindex” does not end in .zip.");
}

void tst_evidenceexport::refusesTargets()
{
    QFETCH(ExportTarget::Form, form);
    QFETCH(QString, path);
    QFETCH(QString, sentence);
    QDir(m_out->path()).mkpath(QStringLiteral("đầy"));
    QDir(m_out->path()).mkpath(QStringLiteral("ẩn"));
    test::writeFile(out("đầy/của tôi.txt"), "x");
    test::writeFile(out("ẩn/.của tôi"), "x");
    test::writeFile(out("tệp.zip"), "x");
    test::writeFile(out("năm.parindex"), "x");
    const auto before = test::filesIn(m_out->path());
    const QString place = path.startsWith(u"STORE") ? m_test->workspace->filesFolder() + path.mid(5) : m_out->filePath(path);
    const Status status = write(plan(), {form, place});
    QVERIFY(!status);
    QVERIFY2(status.error().message.startsWith(sentence), qPrintable(status.error().message));
    QCOMPARE(test::filesIn(m_out->path()), before);
}

void tst_evidenceexport::leavesNothingWhenStopped()
{
    QFETCH(ExportTarget::Form, form);
    const EvidenceTree tree = plan();
    for (const qint64 limit : {qint64(0), Megabyte, 3 * Megabyte, tree.bytes() - 1}) {
        const Status status = write(tree, target(form), [&](qint64 done, qint64) { return done <= limit; });
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Cancelled);
        QCOMPARE(status.error().message, QStringLiteral("The export was stopped; nothing was written."));
        QVERIFY(QDir(m_out->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
}

void tst_evidenceexport::leavesNothingOnAFullDisk()
{
    QFETCH(ExportTarget::Form, form);
    const EvidenceTree tree = plan();
    for (const qint64 bytes : {qint64(0), qint64(100), Megabyte, 5 * Megabyte / 2}) {
        const test::FullDisk full(bytes);
        // The stand-in of the printed index minds no disk.
        const Status status = writeEvidenceTree(*m_test->workspace, tree, target(form), [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) ? Status() : Status(Error{ErrorCode::Unreadable, QStringLiteral("no"), {}});
        });
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Unreadable);
        QVERIFY2(status.error().message.contains(u"Check that the disk is not full"), qPrintable(status.error().message));
        QVERIFY(QDir(m_out->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
}

void tst_evidenceexport::leavesNothingWhereNobodyMayWrite()
{
    const EvidenceTree tree = plan();
    QFile::setPermissions(m_out->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    {
        const test::OrdinaryUser somebody;
        const Status status = write(tree, target(ExportTarget::Form::Folder));
        QVERIFY(!status);
        QCOMPARE(status.error().message, QStringLiteral("“hồ sơ” could not be written. Check that the disk is not full and that the folder can be written."));
    }
    QFile::setPermissions(m_out->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(QDir(m_out->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void tst_evidenceexport::replacesAZipOnlyWhenTheNewOneIsWhole()
{
    const auto where = target(ExportTarget::Form::Zip);
    test::writeFile(where.path, "cũ");
    QVERIFY(!write(plan(), where, [](qint64 done, qint64) { return done < Megabyte; }));
    QCOMPARE(test::readFile(where.path), QByteArray("cũ"));
    QVERIFY(write(plan(), where));
    compare(plan(), test::filesInZip(where.path));
}

void tst_evidenceexport::saysHowFarItIs()
{
    const EvidenceTree tree = plan();
    for (const auto form : {ExportTarget::Form::Folder, ExportTarget::Form::Zip}) {
        qint64 last = 0;
        bool isOrdered = true;
        QVERIFY(write(tree, target(form), [&](qint64 done, qint64 of) {
            isOrdered = isOrdered && done >= last && of == tree.bytes();
            last = done;
            return true;
        }));
        QVERIFY(isOrdered);
        QCOMPARE(last, tree.bytes());
    }
}

QTEST_GUILESS_MAIN(tst_evidenceexport)
#include "tst_evidenceexport.moc"
