"""What typed words mean. The engine here knows no language: each is a table behind one `Language`
object.
"""
