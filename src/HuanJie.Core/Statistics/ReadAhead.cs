using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HuanJie.Statistics;

/// <summary>Asks for memory that is read soon, so that it is on its way while something else is counted.</summary>
/// <remarks>
/// A hint to the processor, which changes nothing and cannot fail, wherever it points: should the memory move meanwhile, or end before, the hint was for nothing. The instruction takes a pointer; no
/// other place of the library needs unsafe code. A processor without it reads the same, later.
/// </remarks>
internal static class ReadAhead
{
    /// <summary>Asks for one of some vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Of(ReadOnlySpan<Vector512<ulong>> vectors, int at)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0((Vector512<ulong>*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(vectors)) + at);
        }
    }
}
