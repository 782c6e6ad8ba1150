using System.Text.Json;

namespace DebateBot.Sandbox.World;

/// <summary>The limits of buttons, selects and modals.</summary>
/// <remarks>https://discord.com/developers/docs/components/reference</remarks>
public static class ComponentRules
{
    public const int ActionRow = 1;
    public const int Button = 2;
    public const int StringSelect = 3;
    public const int TextInput = 4;
    public const int Label = 18;

    /// <summary>What may be typed into one field.</summary>
    public const int LongestText = 4000;

    private const int LinkStyle = 5;
    private const int PremiumStyle = 6;

    public static void CheckRows(IReadOnlyList<JsonElement> rows, string at, FieldErrors errors)
    {
        if (rows.Any(row => row.Number("type") > 8))
            return; // Components V2: kept as they are sent
        errors.CheckCount(at, rows.Count, 0, 5);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int r = 0; r < rows.Count; r++)
        {
            var path = $"{at}.{r}";
            errors.CheckOneOf($"{path}.type", rows[r].Number("type") ?? 0, ActionRow);
            var inside = rows[r].List("components");
            bool hasSelect = inside.Any(c => c.Number("type") != Button);
            errors.CheckCount($"{path}.components", inside.Count, 1, hasSelect ? 1 : 5);
            for (int c = 0; c < inside.Count; c++)
                CheckOne(inside[c], $"{path}.components.{c}", seen, errors);
        }
    }

    /// <summary>A modal: title 1 to 45, one to five fields, each of at most 4000 characters.</summary>
    public static void CheckModal(JsonElement modal, string at, FieldErrors errors)
    {
        errors.CheckLength($"{at}.title", modal.Text("title") ?? "", 1, 45);
        errors.CheckLength($"{at}.custom_id", modal.Text("custom_id") ?? "", 1, 100);
        var rows = modal.List("components");
        errors.CheckCount($"{at}.components", rows.Count, 1, 5);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int r = 0; r < rows.Count; r++)
        {
            var path = $"{at}.components.{r}";
            bool isLabel = rows[r].Number("type") == Label;
            if (isLabel)
                errors.CheckLength($"{path}.label", rows[r].Text("label") ?? "", 1, 45);
            var inside = isLabel ? [rows[r].Child("component")] : rows[r].List("components");
            errors.CheckCount($"{path}.components", inside.Count, 1, 1);
            for (int c = 0; c < inside.Count; c++)
                CheckField(inside[c], isLabel ? $"{path}.component" : $"{path}.components.{c}", isLabel, seen, errors);
        }
    }

    private static void CheckField(
        JsonElement field,
        string path,
        bool hasLabel,
        HashSet<string> seen,
        FieldErrors errors
    )
    {
        CheckId(field, path, seen, errors);
        if (field.Number("type") != TextInput)
            return;
        if (!hasLabel)
            errors.CheckLength($"{path}.label", field.Text("label") ?? "", 1, 45);
        errors.CheckOneOf($"{path}.style", field.Number("style") ?? 0, 1, 2);
        errors.CheckLength($"{path}.placeholder", field.Text("placeholder"), 0, 100);
        errors.CheckLength($"{path}.value", field.Text("value"), 0, LongestText);
        if (field.Number("max_length") is < 1 or > 4000)
            errors.Add($"{path}.max_length", "NUMBER_TYPE_MAX", "int value should be between 1 and 4000.");
        if (field.Number("min_length") is < 0 or > 4000)
            errors.Add($"{path}.min_length", "NUMBER_TYPE_MAX", "int value should be between 0 and 4000.");
    }

    private static void CheckOne(JsonElement component, string path, HashSet<string> seen, FieldErrors errors)
    {
        long type = component.Number("type") ?? 0;
        errors.CheckOneOf($"{path}.type", type, 2, 3, 5, 6, 7, 8);
        if (type != Button)
        {
            CheckId(component, path, seen, errors);
            errors.CheckLength($"{path}.placeholder", component.Text("placeholder"), 0, 150);
            if (type == StringSelect)
                CheckSelect(component.List("options"), $"{path}.options", errors);
            return;
        }

        long style = component.Number("style") ?? 0;
        errors.CheckOneOf($"{path}.style", style, 1, 2, 3, 4, 5, 6);
        errors.CheckLength($"{path}.label", component.Text("label"), 0, 80);
        if (style == LinkStyle && component.Text("url") is null)
            errors.Require($"{path}.url");
        MessageRules.CheckUrl(component.Text("url"), $"{path}.url", errors);
        if (style is not (LinkStyle or PremiumStyle))
            CheckId(component, path, seen, errors);
        if (style != PremiumStyle && string.IsNullOrEmpty(component.Text("label")) && !component.Has("emoji"))
            errors.Add(path, "BUTTON_COMPONENT_LABEL_REQUIRED", "A button must have a label or an emoji.");
    }

    private static void CheckSelect(IReadOnlyList<JsonElement> options, string at, FieldErrors errors)
    {
        errors.CheckCount(at, options.Count, 1, 25);
        for (int i = 0; i < options.Count; i++)
        {
            errors.CheckLength($"{at}.{i}.label", options[i].Text("label") ?? "", 1, 100);
            errors.CheckLength($"{at}.{i}.value", options[i].Text("value") ?? "", 1, 100);
            errors.CheckLength($"{at}.{i}.description", options[i].Text("description"), 0, 100);
        }
    }

    private static void CheckId(JsonElement component, string path, HashSet<string> seen, FieldErrors errors)
    {
        var id = component.Text("custom_id") ?? "";
        errors.CheckLength($"{path}.custom_id", id, 1, 100);
        if (!seen.Add(id))
            errors.Add(
                $"{path}.custom_id",
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "Component custom id cannot be duplicated"
            );
    }
}
