"""Address step of the checkout."""
from checkout import forms
from features import enabled


def address_form(request):
    """The form the customer sees, already filled from the profile."""
    profile = request.user.profile
    if enabled("checkout.new-address-form", request.user):
        form = forms.AddressFormV2(initial=profile.as_address())
    else:
        form = forms.AddressFormV1(initial=profile.as_legacy_address())
    form.require("street", "postcode", "city")
    return form


def pay_buttons(request):
    buttons = ["card", "invoice"]
    if enabled("checkout.express-pay", request.user):
        buttons.insert(0, "express")
    return buttons
