using System.ComponentModel;
using HuanJie.Tests.House.Specimens.Upper;

namespace HuanJie.Tests.House.Specimens.Lower;

// Each of these uses the upper floor in one way, and is wrong for it.
public sealed class ByBaseType : UpperType;

public sealed class ByProperty
{
    public UpperType? Property { get; init; }
}

public sealed class ByParameter
{
    public override string ToString() => Show(null);

    private static string Show(UpperType? value) => $"{value}";
}

public sealed class ByGenericArgument
{
    public IReadOnlyList<KeyValuePair<string, UpperType>> Property { get; init; } = [];
}

public sealed class ByMethodBody
{
    public override string ToString() => new UpperType().GetHashCode() > 0 ? "a" : "b";
}

public sealed class ByStaticCall
{
    public override string ToString() => $"{UpperType.Count("a")}";
}

public sealed class ByExtension
{
    public override string ToString() => $"{"a".CountTwice()}";
}

public sealed class ByLambda
{
    public Func<string, int> Property { get; } = static text => UpperType.Count(text);
}

public sealed class ByIterator : IEnumerableOfInt
{
    public IEnumerable<int> Numbers()
    {
        yield return 1;
        yield return UpperType.Count("a");
    }
}

[Upper]
public sealed class ByAnnotation;

[TypeConverter(typeof(UpperType))]
public sealed class ByAnnotationArgument;

public interface IEnumerableOfInt
{
    IEnumerable<int> Numbers();
}

// This one uses its own floor only, and is right.
public sealed class Innocent
{
    public IEnumerableOfInt? Property { get; init; }
}
