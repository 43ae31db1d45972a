"""For staff: the way in, the service page, and the screen of a terminal that is out of service.

Staff read Russian, whatever language the resident before them has chosen; the words are in
`*_words`, not in the residents' catalogues. Only `closed_screen` is for residents.
"""
