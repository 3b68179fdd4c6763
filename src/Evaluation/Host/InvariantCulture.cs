using System.Globalization;

namespace DagSharp.Evaluation;

/// <summary>Makes the invariant culture current until disposed: the host's own text functions then answer alike everywhere.</summary>
// The rule forbids letting the current culture decide; this is what takes that power from it.
#pragma warning disable RS1035
internal readonly struct InvariantCulture : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

    public InvariantCulture()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
    }

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _culture;
        CultureInfo.CurrentUICulture = _uiCulture;
    }
}
#pragma warning restore RS1035
