using DebateBot.Chat;

namespace DebateBot.Connection.Payloads;

/// <summary>A row, a button, a label or a text field. https://discord.com/developers/docs/components/reference</summary>
public sealed record ComponentPayload
{
    private const int Primary = 1;
    private const int Secondary = 2;
    private const int OpensLink = 5;
    private const int Short = 1;
    private const int Paragraph = 2;
    private const int LongestPlaceholder = 100;

    public ComponentType Type { get; set; }
    public int? Style { get; set; }
    public string? Label { get; set; }
    public string? CustomId { get; set; }
    public string? Url { get; set; }
    public bool? Disabled { get; set; }
    public bool? Required { get; set; }
    public int? MaxLength { get; set; }
    public string? Placeholder { get; set; }
    public string? Value { get; set; }

    /// <summary>A row's content.</summary>
    public IReadOnlyList<ComponentPayload>? Components { get; set; }

    /// <summary>A label's content.</summary>
    public ComponentPayload? Component { get; set; }

    public static ComponentPayload Row(IReadOnlyList<Button> buttons) =>
        new() { Type = ComponentType.ActionRow, Components = [.. buttons.Select(Of)] };

    /// <summary>A text field in a label, as Discord asks for since labels exist.</summary>
    public static ComponentPayload Of(FormField field) =>
        new()
        {
            Type = ComponentType.Label,
            Label = field.Label,
            Component = new()
            {
                Type = ComponentType.TextInput,
                CustomId = field.Id,
                Style = field.IsLong ? Paragraph : Short,
                Required = field.IsRequired,
                MaxLength = field.MaxLength,
                Value = field.Value is "" ? null : field.Value,
                Placeholder = field.Placeholder is "" ? null : Cut.To(LongestPlaceholder, field.Placeholder),
            },
        };

    private static ComponentPayload Of(Button button) =>
        new()
        {
            Type = ComponentType.Button,
            Style =
                button.Link is not null ? OpensLink
                : button.IsPrimary ? Primary
                : Secondary,
            Label = button.Label,
            CustomId = button.Link is null ? button.Id : null, // one of the two, never both
            Url = button.Link,
            Disabled = button.IsDisabled ? true : null,
        };
}

public enum ComponentType
{
    ActionRow = 1,
    Button = 2,
    TextInput = 4,
    Label = 18,
}
