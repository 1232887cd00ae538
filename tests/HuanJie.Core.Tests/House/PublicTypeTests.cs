using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using HuanJie.Members;

namespace HuanJie.Tests.House;

/// <summary>The shape of the public types: closed classes, records that compare by value, enumerations that start at what is not known.</summary>
public sealed class PublicTypeTests
{
    private static readonly Type[] PublicTypes = typeof(Ratio).Assembly.GetExportedTypes();

    [Fact]
    public void Public_classes_are_sealed_abstract_or_static() => Assert.DoesNotContain(PublicTypes, IsOpen);

    [Fact]
    public void No_public_type_is_nested_but_enumerators() => Assert.DoesNotContain(PublicTypes, IsNestedWithoutNeed);

    // An array or list compares by reference, so two equal records would differ; ValueList compares by value.
    [Fact]
    public void Records_hold_value_lists_and_no_other_collection() =>
        Assert.Empty(PublicTypes.Where(IsRecord).SelectMany(CollectionsOf));

    [Fact]
    public void Where_something_can_be_unknown_that_is_the_default() =>
        Assert.Empty(
            from type in PublicTypes
            where type.IsEnum && Enum.IsDefined(type, "Unknown") && Convert.ToInt64(Enum.Parse(type, "Unknown"), null) != 0
            select type);

    [Fact]
    public void Every_enumeration_names_its_default_or_has_none() =>
        Assert.Empty(
            from type in PublicTypes
            where type.IsEnum && !Enum.IsDefined(type, Enum.ToObject(type, 0))
            select type);

    [Fact]
    public void The_text_of_a_member_shows_no_name_and_no_citizen_number()
    {
        const string Name = "某某某";
        const string Number = "11010519491231002X";
        var member = new Member { Id = PersonId.Parse("P-0042"), Posts = default, Name = Name, CitizenNumber = CitizenNumber.Parse(Number) };
        Assert.StartsWith("P-0042", member.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Name, member.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Number[6..14], member.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Name", member.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_record_with_a_name_of_a_person_says_what_its_text_shows() =>
        Assert.Empty(
            from type in PublicTypes
            where IsRecord(type) && type.GetProperties().Any(property => property.PropertyType == typeof(CitizenNumber?))
            let text = type.GetMethod(nameof(ToString), Type.EmptyTypes)
            where text?.DeclaringType != type || text.IsDefined(typeof(CompilerGeneratedAttribute))
            select type);

    [Fact]
    public void The_library_needs_nothing_but_the_framework_and_NodaTime() =>
        Assert.Empty(
            from name in typeof(Ratio).Assembly.GetReferencedAssemblies()
            where name.Name != "NodaTime" && name.Name != "System" && !name.Name!.StartsWith("System.", StringComparison.Ordinal)
            select name.Name);

    // No floating point decides: none is stored, taken or given.
    [Fact]
    public void No_type_stores_takes_or_gives_floating_point() =>
        Assert.Empty(
            from type in typeof(Ratio).Assembly.GetTypes()
            from member in type.GetMembers(Everything)
            from mentioned in TypesIn(member)
            where mentioned == typeof(double) || mentioned == typeof(float) || mentioned == typeof(Half)
            select $"{type.FullName}.{member.Name}");

    // Each check can fail.
    [Fact]
    public void The_checks_see_what_they_forbid()
    {
        Assert.True(IsOpen(typeof(Open)));
        Assert.False(IsOpen(typeof(Specimen)));
        Assert.False(IsOpen(typeof(Enumerable)));
        Assert.False(IsOpen(typeof(Array)));
        Assert.True(IsNestedWithoutNeed(typeof(Open)));
        Assert.False(IsNestedWithoutNeed(typeof(List<int>.Enumerator)));
        Assert.True(IsRecord(typeof(Specimen)));
        Assert.True(IsRecord(typeof(SpecimenStruct)));
        Assert.False(IsRecord(typeof(Open)));
        Assert.False(IsRecord(typeof(Ratio)));
        Assert.Equal(
            [nameof(Specimen.Array), nameof(Specimen.Bag), nameof(Specimen.Deep), nameof(Specimen.Immutable), nameof(Specimen.List), nameof(Specimen.Map)],
            CollectionsOf(typeof(Specimen)).Select(name => name.Split('.')[^1]).Order(StringComparer.Ordinal));
        Assert.Contains(typeof(double), TypesIn(typeof(Math).GetMethod(nameof(Math.Sqrt))!));
        Assert.Contains(typeof(double), TypesIn(typeof(Specimen).GetProperty(nameof(Specimen.Mean))!));
    }

    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static bool IsOpen(Type type) => type.IsClass && !type.IsSealed && !type.IsAbstract;

    // The compiler nests what an extension block declares in types whose names begin with '<'.
    private static bool IsNestedWithoutNeed(Type type) =>
        type.IsNested && !typeof(IEnumerator).IsAssignableFrom(type) && !type.FullName!.Contains('<', StringComparison.Ordinal);

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Everything) is not null;

    private static IEnumerable<string> CollectionsOf(Type record) =>
        from property in record.GetProperties()
        where PartsOf(property.PropertyType).Any(IsCollection)
        select $"{record.FullName}.{property.Name}";

    private static bool IsCollection(Type type) =>
        type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) && type.Assembly != typeof(Ratio).Assembly;

    private static IEnumerable<Type> TypesIn(MemberInfo member) => (member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodBase method =>
        [
            .. method.GetParameters().Select(parameter => parameter.ParameterType),
            .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
            method is MethodInfo { ReturnType: var returned } ? returned : typeof(void),
        ],
        _ => Array.Empty<Type>(),
    }).SelectMany(PartsOf);

    private static IEnumerable<Type> PartsOf(Type type) =>
        (type.HasElementType ? PartsOf(type.GetElementType()!) : type.GetGenericArguments().SelectMany(PartsOf)).Append(type);

    public class Open;

    public sealed record Specimen
    {
        public ValueList<int> Allowed { get; init; } = [];

        public string Text { get; init; } = "";

        public KeyValuePair<string, int[]> Array { get; init; }

        public IReadOnlyList<int> List { get; init; } = [];

        public IEnumerable<int> Bag { get; init; } = [];

        public System.Collections.Immutable.ImmutableArray<int> Immutable { get; init; } = [];

        public ValueList<int[]> Deep { get; init; } = [];

        public IReadOnlyDictionary<string, int>? Map { get; init; }

        public double? Mean { get; init; }
    }

    public readonly record struct SpecimenStruct(int A);
}
