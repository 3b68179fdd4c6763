using DagSharp.Values;

namespace DagSharp.Checks;

/// <summary>Trigger rules as messages show them.</summary>
internal static class TriggerRules
{
    public static string Text(EffectiveSettings settings) =>
        settings["trigger_rule"] is TriggerRule rule ? EnumText.Of(rule) : $"{settings["trigger_rule"]}";
}
