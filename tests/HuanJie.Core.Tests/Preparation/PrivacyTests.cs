using System.Reflection;
using System.Runtime.CompilerServices;
using FsCheck.Xunit;
using HuanJie.Books;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Preparation;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Tests.Preparation;

/// <summary>Reasons in words, and whatever else is personal, goes in and out as JSON and nowhere else.</summary>
[Properties(Arbitrary = [typeof(Preparations)], MaxTest = 200)]
public sealed class PrivacyTests
{
    private static readonly RuleBook Book = RuleBooks.Under("hunan");

    // The only texts of the records are notes, details, and the names of organisations, departments and the district.
    [Property]
    public void No_text_finding_or_roll_up_shows_what_was_noted(PreparationRecord preparation, Dispute dispute, LocalDate day)
    {
        var noted = preparation with
        {
            Name = Sentinel.Note,
            Visits = [.. preparation.Visits.Select(static visit => visit with { Note = Sentinel.Note })],
            Scans = [.. preparation.Scans.Select(static scan => scan with { Assessments = [.. scan.Assessments.Select(static found => found with { Note = Sentinel.Note })] })],
            KeyOrganisations = [.. preparation.KeyOrganisations.Select(static key => key with { Note = Sentinel.Note })],
            Disputes = [.. preparation.Disputes.Add(dispute).Select(static one => one with { Detail = Sentinel.Note, History = [.. one.History.Select(static happened => happened with { Note = Sentinel.Note })] })],
            Selections =
            [
                .. preparation.Selections.Select(static selection => selection with
                {
                    Stages = [.. selection.Stages.Select(static stage => stage with { Entries = [.. stage.Entries.Select(static entry => entry with { Note = Sentinel.Note })] })],
                }),
            ],
            Review = preparation.Review is not { } review ? null : review with
            {
                Departments = [.. review.Departments.Select(static department => department with { Name = Sentinel.Note })],
                Replies = [.. review.Replies.Select(static reply => reply with { Opinions = [.. reply.Opinions.Select(static opinion => opinion with { Detail = Sentinel.Note })] })],
            },
            Appraisals = [.. preparation.Appraisals.Select(static appraisal => appraisal with { Note = Sentinel.Note })],
        };
        foreach (var said in PreparationSayings.Of(noted, Book, day))
        {
            Assert.DoesNotContain(Sentinel.Note, said, StringComparison.Ordinal);
        }

        // They are there, and the document keeps them.
        Assert.Contains(Sentinel.Note, HuanJieJson.Preparations.Write(noted), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_record_that_holds_text_says_what_its_own_text_shows() =>
        Assert.Empty(
            from type in typeof(PreparationRecord).Assembly.GetExportedTypes()
            where type.Namespace == typeof(PreparationRecord).Namespace && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public) is not null
            where Reaches(type, [])
            let text = type.GetMethod(nameof(ToString), Type.EmptyTypes)!
            where text.DeclaringType != type || text.IsDefined(typeof(CompilerGeneratedAttribute))
            select type.Name);

    // A text of the compiler would print the kind of the reason behind the person's id.
    [Fact]
    public void Every_record_of_a_person_and_a_reason_says_what_its_own_text_shows()
    {
        var types = typeof(PreparationRecord).Assembly.GetExportedTypes().Where(static type =>
            type.Namespace == typeof(PreparationRecord).Namespace && type.GetProperties().Any(static property => property.PropertyType == typeof(PersonId))
            && type.GetProperties().SelectMany(static property => Parts(property.PropertyType)).Any(static part => part == typeof(FallReason) || part == typeof(ReviewReason))).ToList();
        Assert.Contains(typeof(StageOutcome), types);
        Assert.Empty(
            from type in types
            let text = type.GetMethod(nameof(ToString), Type.EmptyTypes)!
            where text.DeclaringType != type || text.IsDefined(typeof(CompilerGeneratedAttribute))
            select type.Name);
        Assert.Equal("P-1: Fell", new StageOutcome(PersonId.Parse("P-1"), StageResult.Fell, FallReason.Personal).ToString());
    }

    // The check can fail: a note is text, and a dispute has notes in its history.
    [Fact]
    public void The_check_sees_text_at_any_depth()
    {
        Assert.True(Reaches(typeof(DisputeEvent), []));
        Assert.True(Reaches(typeof(DisputeStatus), []));
        Assert.False(Reaches(typeof(ReviewCell), []));
    }

    // Whether a property, or a property of it, is a note, a detail or a name.
    private static bool Reaches(Type type, HashSet<Type> seen) =>
        seen.Add(type) && type.GetProperties().Any(property =>
            (property.PropertyType == typeof(string) && property.Name is "Note" or "Detail" or "Name")
            || Parts(property.PropertyType).Any(part => part.Namespace == typeof(PreparationRecord).Namespace && Reaches(part, seen)));

    private static IEnumerable<Type> Parts(Type type) => type.GetGenericArguments().SelectMany(Parts).Append(type);
}
