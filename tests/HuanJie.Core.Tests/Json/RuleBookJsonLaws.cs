using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Books;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Rules;
using NJsonSchema;

namespace HuanJie.Tests.Json;

/// <summary>Candidates and rule books come back as they were written, and the exported schemas take what is written.</summary>
[Properties(Arbitrary = [typeof(Domain)], MaxTest = 200)]
public sealed class RuleBookJsonLaws
{
    private static readonly JsonSchema Books = Load(HuanJieJson.RuleBooks);
    private static readonly JsonSchema Candidates = Load(HuanJieJson.Candidates);
    private static readonly JsonSchema Rosters = Load(HuanJieJson.Rosters);

    private static readonly (ParameterSpec Spec, JsonSchema Schema)[] Parameters =
    [
        .. from kind in RuleKinds.All
           from spec in kind.Parameters
           select (spec, JsonSchema.FromJsonAsync(RuleKindSchema.Of(kind)["properties"]![spec.Name]!.ToJsonString()).GetAwaiter().GetResult()),
    ];

    public static TheoryData<string> Names => new(RuleBooks.Names);

    [Property]
    public void A_rule_book_comes_back_and_is_valid(RuleBook book, bool indented) => ComesBack(HuanJieJson.RuleBooks, Books, book, indented);

    [Property]
    public void A_layer_comes_back_and_is_valid(ThreeLayers three, bool indented) =>
        Assert.All(three.Layers.Where(static layer => RuleBookSoundness.Of([layer]).Count == 0), layer => ComesBack(HuanJieJson.RuleBooks, Books, RuleBook.Of(layer), indented));

    [Property]
    public void A_candidate_comes_back_and_is_valid(Candidate candidate, bool indented) => ComesBack(HuanJieJson.Candidates, Candidates, candidate, indented);

    [Property]
    public void A_roster_with_kin_and_its_meeting_comes_back_and_is_valid(JudgedRoster judged, bool indented) => ComesBack(HuanJieJson.Rosters, Rosters, judged.Roster, indented);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_book_that_ships_comes_back_and_is_valid(string name) => ComesBack(HuanJieJson.RuleBooks, Books, RuleBooks.Find(name), indented: true);

    [Fact]
    public void Books_layered_are_not_one_document() =>
        Assert.Equal(
            "A rule book of 4 layers is not one document. Write each of its Layers by RuleBook.Of(layer).",
            Assert.Throws<System.Text.Json.JsonException>(() => HuanJieJson.RuleBooks.Write(RuleBooks.National)).Message);

    /// <summary>What is read of a parameter the schema takes, near the edge of what may be written, too.</summary>
    [Property(MaxTest = 3000)]
    public Property A_parameter_that_is_read_is_valid() => Prop.ForAll(
        (from parameter in Gen.Elements(Parameters)
         from value in Domain.ValueOf(parameter.Spec)
         from near in NearText.Of(Gen.Constant(value.Texts.Count > 0 ? value.Texts[0] : value.ToString()))
         select (parameter.Spec, parameter.Schema, Value: value.Shape switch
         {
             ParameterShape.Text => ParameterValue.Of(near),
             ParameterShape.Texts => ParameterValue.Of([near, .. value.Texts.Skip(1)]),
             _ => value,
         })).ToArbitrary(),
        static sample =>
        {
            if (sample.Spec.ProblemOf(sample.Value) is null)
            {
                Assert.Empty(sample.Schema.Validate(JsonOf(sample.Value)));
            }
        });

    private static string JsonOf(ParameterValue value) => value.Shape switch
    {
        ParameterShape.Text => System.Text.Json.JsonSerializer.Serialize(value.Text),
        ParameterShape.Texts => System.Text.Json.JsonSerializer.Serialize(value.Texts.ToArray()),
        _ => value.ToString(),
    };

    private static void ComesBack<T>(DocumentFormat<T> format, JsonSchema schema, T value, bool indented)
        where T : class
    {
        var json = format.Write(value, indented);
        Assert.Equal(value, format.Read(json));
        Assert.Empty(schema.Validate(json));
    }

    private static JsonSchema Load<T>(DocumentFormat<T> format)
        where T : class => JsonSchema.FromJsonAsync(format.Schema.ToJsonString()).GetAwaiter().GetResult();
}
